import type { Cause } from "../dataset/measure.ts";
import type { IndicatorReads } from "../indicator/indicator.ts";
import type { UnallocatedLoad } from "../model/load.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ScenarioIssue } from "../scenario/scenarioIssue.ts";
import type { Intervals } from "./intervals.ts";
import type { PublishedLoads } from "./publishedLoads.ts";

/**
 * What a region has for an indicator. Only `value` is ranked.
 * noLoad: the region hosts nothing, a true zero; zeroByChoice: the scenario sets the price to nothing;
 * keyOnly: load known from a statistical key only; inherited: the figure of the region above, shown as its own;
 * notComparable: a figure that says too little of the region to be compared, such as the plant of a grid at war;
 * noHeadroom: the grid has none left at either end of its range, no ratio exists; headroomUncertain: the range of headroom
 * reaches above 0, but its central value does not; tooLarge: the load exceeds 20 % of peak demand;
 * arid: Aqueduct's "arid and low water use"; burdenWithoutBenefit: bears some of the burden and has none of the benefit, so
 * that no ratio exists: never a zero; notApplicable: the question has no meaning here; noData: an input is missing.
 */
export const outcomeKinds = [
  "value",
  "noLoad",
  "zeroByChoice",
  "keyOnly",
  "inherited",
  "notComparable",
  "noHeadroom",
  "headroomUncertain",
  "tooLarge",
  "arid",
  "burdenWithoutBenefit",
  "notApplicable",
  "noData",
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Kinds whose number is shown although it is not ranked, and those whose zero the name of the kind says. */
const shownUnranked: readonly OutcomeKind[] = ["keyOnly", "inherited", "notComparable"];
const zeros: readonly OutcomeKind[] = ["noLoad", "zeroByChoice"];

/** Whether an outcome of a kind can carry a number, ranked or not. */
export const carriesNumber = (kind: OutcomeKind): boolean =>
  showsNumber(kind) || zeros.includes(kind);

/** Whether people see the number of an outcome of a kind, ranked or not, where there is one. */
export const showsNumber = (kind: OutcomeKind): boolean =>
  kind === "value" || shownUnranked.includes(kind);

export { type Evidence, evidenceClasses } from "../model/evidence.ts";

/**
 * One indicator over all regions, as columns: it crosses the worker's border without copying.
 * `NaN` stands for no number and is never shown; `kind` says why. `noLoad` carries its true zero, and what is not ranked
 * carries its number all the same. An infinite high end
 * (of a share of headroom) says that at the unfavourable end there is no headroom at all.
 */
export interface IndicatorColumn {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Index into `outcomeKinds`. */
  readonly kind: Uint8Array;
  /** Index into `statuses` of the weakest of all parts, scenario assumptions included; 255 without a value. */
  readonly status: Uint8Array;
  /** Index into `statuses` of the weakest of the region's own data; 255 without data. It decides the dots on the map. */
  readonly dataStatus: Uint8Array;
  /** Oldest year among the region's own data; 0 without data. */
  readonly year: Int16Array;
  /** Index into `clippedEnds`: the ends of its scales at which a score is held. */
  readonly clipped?: Uint8Array;
}

/** The result of one scenario over all regions of one level. */
export interface Assessment {
  readonly scenario: Scenario;
  readonly modelVersion: string;
  /** Region ids, in the order of every column. */
  readonly regions: readonly string[];
  /** Index into `evidenceClasses`, 255 where load has no evidence class (siting). */
  readonly evidence: Uint8Array;
  /** By indicator id. */
  readonly columns: Readonly<Record<string, IndicatorColumn>>;
  /** What each indicator was read off, by its id, so that pages explain a result without the model. */
  readonly reads: Readonly<Record<string, IndicatorReads>>;
  /** By indicator: files that could not be read and that it rests on, so that it has no value anywhere. Absent where all were read. */
  readonly unread?: Readonly<Record<string, readonly Cause[]>>;
  /** The loads that published figures set, so that pages explain a result without the model. */
  readonly publishedLoads: PublishedLoads;
  /** Below countries: what of the loads above can be given to none of these regions. */
  readonly unallocated?: readonly UnallocatedLoad[];
  /** What draws of all ranges say, once they are counted. */
  readonly intervals?: Intervals;
  /** What of the scenario this world cannot take, such as codes that are no region of it. */
  readonly issues?: readonly ScenarioIssue[];
}

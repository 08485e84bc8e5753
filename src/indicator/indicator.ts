import type { VariableId } from "../dataset/variable.ts";
import type { QuantityId } from "../model/quantities.ts";
import type { Reads } from "../model/reads.ts";
import type { Pillar } from "../scenario/indexChoice.ts";
import { type Basis, bases } from "../scenario/scenario.ts";

export const indicatorGroups = [
  "index",
  "externalCost",
  "grid",
  "price",
  "water",
  "carbon",
  "hostUseOwn",
  "people",
] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

/** Accounts that set regions against each other: who hosts, who causes, who uses, who owns. */
export const ledgerFigures = [
  "hostShare",
  "useShare",
  "ownShare",
  "energyCaused",
  "externalCostCaused",
  "externalisedShare",
  "burdenOverUse",
  "burdenOverOwnership",
] as const;
export type LedgerFigure = (typeof ledgerFigures)[number];

export type IndicatorCondition =
  | "embodied"
  | "pricePressure"
  | "curtailedEnergy"
  | "utilityCapacity"
  | "tokens"
  | "images";

/**
 * Why an indicator has its class limits; said in words by the catalogue as `limits.<reason>`. roundNumbers: for figures that
 * stretch over orders of magnitude; spread: so that ranked regions spread over all classes; zero and one: where these have
 * a meaning; nearWhole: closer near 100 %, where most regions stand.
 */
export const limitsReasons = [
  "roundNumbers",
  "evenSteps",
  "spread",
  "score",
  "zero",
  "one",
  "nearWhole",
  "aqueduct",
  "humanDevelopment",
] as const;
export type LimitsReason = (typeof limitsReasons)[number];

/** A named finding of the model, or a variable shown as it came. The name stands in the catalogue as `indicator.<id>`. */
export interface Indicator {
  readonly id: string;
  readonly group: IndicatorGroup;
  /** Unit that users see, after `scale`; its words stand in the catalogue as `unit.<unit>` where they need translation. */
  readonly unit: string;
  /** Bases in which the indicator means something. */
  readonly bases: readonly Basis[];
  /** 1: more is a heavier burden; −1: less is; 0: context only, no percentile in words. */
  readonly direction: 1 | -1 | 0;
  /** The variable it shows, for an indicator that is an input. */
  readonly variable?: VariableId;
  /** The quantity of the model that it shows. */
  readonly quantity?: QuantityId;
  /** Whether it shows how the quantity has changed since the base year, as a part of what it was; zero is no change. */
  readonly sinceBaseYear?: true;
  /** Whether it shows the data-centre electricity that the region hosts. */
  readonly hostedLoad?: true;
  /** The pillar that it shows, the index of them all, or the vulnerability beside it. */
  readonly index?: Pillar | "all" | "vulnerability";
  /** Whether it shows what part of the region's figures are its own, not inherited. */
  readonly localInputs?: true;
  /** The account between regions that it shows. */
  readonly ledger?: LedgerFigure;
  /** The switch, the parameter other than 0, or the kind of answer without which it is not asked for. */
  readonly onlyWith?: IndicatorCondition;
  /** Users' units in one unit of the model or the variable; 1 where absent. */
  readonly scale?: number;
  /** Decimals for tables; figures are otherwise rounded to three significant digits. */
  readonly decimals?: number;
  /** Limits of its map classes, inner ones only: the same under every scenario and year and at every level. */
  readonly limits: readonly number[];
  /** Where the limits come from. */
  readonly limitsBy: LimitsReason;
}

/** What an indicator reads under a scenario, and what joins it where it is known. */
export interface IndicatorReads {
  readonly needed: Reads;
  /** Further figures of a pillar: left out where they are missing. */
  readonly joining: readonly Reads[];
  /** What is read of other regions, or to tell who is compared: it gives the region's own result no status and no year. */
  readonly around?: readonly Reads[];
  /** How many of those that join have to be known; none where absent. */
  readonly fewestJoining?: number;
}

type Usual = "bases" | "direction";

/** Indicators of one group: unless they say otherwise they mean something in all bases, and more is a heavier burden. */
export const inGroup = (
  group: IndicatorGroup,
  written: readonly (Omit<Indicator, "group" | Usual> & Partial<Pick<Indicator, Usual>>)[],
): readonly Indicator[] =>
  written.map((indicator) => ({ bases, direction: 1, ...indicator, group }));

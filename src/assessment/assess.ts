import { once } from "../dataset/once.ts";
import { optional } from "../dataset/optional.ts";
import type { Indicator, LedgerFigure } from "../indicator/indicator.ts";
import { indicatorReads } from "../indicator/indicatorReads.ts";
import { indicators } from "../indicator/indicators.ts";
import { waterIsPriced } from "../model/cost/waterIsPriced.ts";
import { noEvidence } from "../model/evidence.ts";
import type { HostedLoad } from "../model/load.ts";
import type { QuantityId } from "../model/quantities.ts";
import { questionOf } from "../model/question.ts";
import { computeRanges } from "../model/ranges.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { clippedEnds } from "../statistics/clippedEnd.ts";
import type { Answer } from "./answer.ts";
import type { Assessment, IndicatorColumn, OutcomeKind } from "./assessment.ts";
import { ledgerRequests } from "./comparableCost.ts";
import { notComparable, withoutHeadroom } from "./gridReasons.ts";
import { followedLoad, hostsNothing, nothingHosted } from "./hostsNothing.ts";
import { indexColumns, type ScoreColumn } from "./indexColumns.ts";
import { type Finding, indicatorColumn } from "./indicatorColumn.ts";
import { ledgerColumns } from "./ledgerColumns.ts";
import { localInputs } from "./localInputs.ts";
import { modelVersion } from "./modelVersion.ts";
import { componentRequests } from "./pillarScores.ts";
import { publishedLoads } from "./publishedLoads.ts";
import { scoresAbove } from "./scoresAbove.ts";
import { type Shared, sharedOf } from "./shared.ts";

/**
 * Puts a scenario to the model: every indicator of every region, with range, kind, status and year.
 * Pure: the same world and scenario give the same bytes. For several scenarios of one world take `assessmentsOf`.
 */
export const assess = (world: World, scenario: Scenario): Assessment =>
  assessmentsOf(world)(scenario);

/** Puts one scenario after another to the model. */
export type Assess = (scenario: Scenario) => Assessment;

/** Puts scenarios to the model over one world; what no scenario changes is computed once. */
export function assessmentsOf(world: World): Assess {
  const shared = sharedOf(world);
  return (scenario) => assessmentOf(shared, scenario);
}

const assessmentOf = (shared: Shared, scenario: Scenario): Assessment =>
  assessmentOfAnswer(answerOf(shared, scenario));

/** What the model answers to a scenario; the next answer overwrites its columns. */
export function answerOf(shared: Shared, scenario: Scenario): Answer {
  const { prepared, room } = shared;
  const question = questionOf(prepared, scenario);
  const { quantities, requested } = computeRanges(
    prepared,
    question,
    { ...componentRequests(scenario), ...ledgerRequests(scenario) },
    room,
  );
  const found = { ...question, shared, prepared, results: quantities, components: requested };
  return { ...found, nothingHosted: nothingHosted(found) };
}

/** Puts what the model answered into indicators. */
export function assessmentOfAnswer(answer: Answer): Assessment {
  const { prepared, scenario, shared, load, demand } = answer;
  const above = once(() => shared.above && assessmentOf(shared.above, scenario));
  const scores = indexColumns(answer);
  const accounts = ledgerColumns(answer);
  return {
    scenario,
    modelVersion,
    regions: prepared.regions.map(({ id }) => id),
    evidence:
      followedLoad(answer)?.evidence.slice() ??
      new Uint8Array(prepared.regions.length).fill(noEvidence),
    columns: Object.fromEntries(
      indicators.map((indicator) => {
        const finding = findingOf(indicator, answer, { scores, accounts });
        const column = indicatorColumn(indicator, finding, answer);
        return [
          indicator.id,
          indicator.index
            ? scoresAbove({ ...column, ...clippedOf(scores[indicator.index], column) }, indicator, {
                parents: shared.placesAbove,
                prepared,
                above,
              })
            : column,
        ];
      }),
    ),
    reads: Object.fromEntries(
      indicators.map((indicator) => [indicator.id, indicatorReads(indicator, scenario)]),
    ),
    publishedLoads: publishedLoads(prepared.world, scenario),
    ...optional("unallocated", load.unallocated),
    ...optional("issues", demand?.issues),
  };
}

/** Marks of the scores that are held at an end of their scale. */
const clippedOf = (
  { clipped }: ScoreColumn,
  { kind }: IndicatorColumn,
): Pick<IndicatorColumn, "clipped"> =>
  clipped ? { clipped: kind.map((_, region) => clippedEnds.indexOf(clipped(region))) } : {};

/** Results that need all regions together. */
interface Reckoned {
  readonly scores: Readonly<Record<string, ScoreColumn>>;
  readonly accounts: Readonly<Record<LedgerFigure, Finding>>;
}

function findingOf(indicator: Indicator, answer: Answer, { scores, accounts }: Reckoned): Finding {
  const { index, hostedLoad: hosted, quantity, variable, ledger, localInputs: local } = indicator;
  if (index !== undefined) return scores[index] as ScoreColumn;
  if (ledger !== undefined) return accounts[ledger];
  if (local) return localInputs(answer.prepared.columns);
  if (hosted) return { ...answer.centres, reason: withoutLoad(answer.centres.value, answer) };
  if (quantity !== undefined && indicator.sinceBaseYear)
    return sinceBaseYear(quantityFinding(quantity, answer), answer.centres);
  if (quantity !== undefined) return quantityFinding(quantity, answer);
  if (variable === undefined) throw new Error("An indicator shows nothing.");
  const column = answer.prepared.columns[variable];
  return variable === "waterStressScore" ? { ...column, reason: arid(answer) } : column;
}

/**
 * Change of data-centre electricity since the base year, `DC_y / DC − 1`. It has no range: both years move together from
 * one end of their range to the other.
 */
function sinceBaseYear({ value, ...finding }: Finding, { value: before }: HostedLoad): Finding {
  const change = value.map((load, region) => load / (before[region] as number) - 1);
  return { ...finding, value: change, low: change, high: change };
}

function quantityFinding(quantity: QuantityId, answer: Answer): Finding {
  const finding = answer.results[quantity] as Finding;
  const caveat = notComparable(answer, quantity);
  const other = otherReason(quantity, finding.value, answer);
  const reason: Finding["reason"] =
    caveat && other ? (region) => caveat(region) ?? other(region) : (caveat ?? other);
  return { ...finding, ...optional("reason", reason) };
}

function otherReason(quantity: QuantityId, value: Float64Array, answer: Answer): Finding["reason"] {
  if (quantity === "waterCost" && !waterIsPriced(answer.scenario))
    return zeroByChoice(value, answer);
  const isSited = answer.scenario.basis === "siting";
  if (quantity === "headroomShare") {
    const without = withoutHeadroom(answer.results.headroom);
    const unloaded = withoutLoad(value, answer);
    return isSited ? without : (region) => unloaded(region) ?? without(region);
  }
  if (isSited) return undefined;
  return pressures.includes(quantity) ? withoutAny(value, answer) : withoutLoad(value, answer);
}

/** Without load there is no pressure, whatever the scenario says of prices. */
const pressures: readonly QuantityId[] = [
  "pricePressure",
  "pricePressurePerResident",
  "pricePressureShareOfGdp",
  "pricePressurePerHousehold",
];

/** Scarce water without a price costs nothing anywhere: a choice, not a finding. */
const zeroByChoice =
  (value: Float64Array, answer: Answer) =>
  (region: number): OutcomeKind | undefined => {
    if (Number.isNaN(value[region])) return undefined;
    return hostsNothing(answer, region) ? "noLoad" : "zeroByChoice";
  };

/** A burden that is nothing because the region hosts nothing; a margin that a load would narrow is no such thing. */
const withoutLoad =
  (value: Float64Array, answer: Answer) =>
  (region: number): OutcomeKind | undefined =>
    value[region] === 0 && hostsNothing(answer, region) ? "noLoad" : undefined;

const withoutAny =
  (value: Float64Array, answer: Answer) =>
  (region: number): OutcomeKind | undefined =>
    !Number.isNaN(value[region]) && hostsNothing(answer, region) ? "noLoad" : undefined;

/** Class of Aqueduct for "arid and low water use". */
const aridClass = -1;

const arid =
  ({ prepared }: Answer) =>
  (region: number): OutcomeKind | undefined =>
    prepared.columns.waterStressClass.value[region] === aridClass ? "arid" : undefined;

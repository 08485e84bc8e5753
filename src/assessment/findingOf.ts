import { optional } from "../dataset/optional.ts";
import type { Indicator, LedgerFigure } from "../indicator/indicator.ts";
import { waterIsPriced } from "../model/cost/waterIsPriced.ts";
import type { HostedLoad } from "../model/load.ts";
import type { QuantityId } from "../model/quantities.ts";
import { quantitiesOf } from "../model/scenarioQuantities.ts";
import type { Answer } from "./answer.ts";
import type { OutcomeKind } from "./assessment.ts";
import { notComparable, withoutHeadroom } from "./gridReasons.ts";
import { hostsNothing } from "./hostsNothing.ts";
import type { ScoreColumn } from "./indexColumns.ts";
import type { Finding } from "./indicatorColumn.ts";
import { localInputs } from "./localInputs.ts";

/** Results that need all regions together. */
export interface Reckoned {
  readonly scores: Readonly<Record<string, ScoreColumn>>;
  readonly accounts: Readonly<Record<LedgerFigure, Finding>>;
}

/** What the model found for an indicator, with the reasons why regions have no value. */
export function findingOf(
  indicator: Indicator,
  answer: Answer,
  { scores, accounts }: Reckoned,
): Finding {
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
  const { hostedLoad, servedShare } = quantitiesOf(answer.scenario).reads[quantity];
  if (isSited || !(hostedLoad || servedShare)) return undefined;
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

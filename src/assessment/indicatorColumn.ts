import { type Status, statuses } from "../dataset/status.ts";
import type { Indicator, IndicatorCondition, IndicatorReads } from "../indicator/indicator.ts";
import { indicatorReads } from "../indicator/indicatorReads.ts";
import { hasPricePressure } from "../model/cost/pricePressure.ts";
import { asksForFlexibility } from "../model/grid/flexibleHeadroom.ts";
import type { Prepared } from "../model/prepare.ts";
import type { RangeColumn } from "../model/ranges.ts";
import { asksForImages } from "../model/tokens/workloadDemand.ts";
import { hasUtilityCapacity } from "../model/water/peakDayWater.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Answer } from "./answer.ts";
import {
  carriesNumber,
  type IndicatorColumn,
  type OutcomeKind,
  outcomeKinds,
} from "./assessment.ts";
import { noStatus, type Provenance, provenanceOf, worsen } from "./provenance.ts";
import { unrankedReason } from "./unrankedReason.ts";

/** Numbers of an indicator in the model's own unit, with what tells its special kinds. */
export interface Finding extends RangeColumn {
  /** Why a region has no value; `undefined` where it has one, or where data is missing. Absent where there is no such reason. */
  readonly reason?: (region: number) => OutcomeKind | undefined;
  /** How it is known that a region on no list has none of what is listed. */
  readonly unlisted?: Status;
}

/**
 * Puts what the model found into the column of an indicator: users' units, kinds, status and year. The column of a
 * variable shown as it came is made once: a scenario can ask for it or not, but changes nothing in it.
 */
export function indicatorColumn(
  indicator: Indicator,
  finding: Finding,
  answer: Answer,
): IndicatorColumn {
  if (indicator.variable === undefined) return madeColumn(indicator, finding, answer);
  const { published } = answer.shared;
  const key = `${indicator.id} ${isAsked(indicator, answer.scenario)}`;
  const column = published.get(key) ?? madeColumn(indicator, finding, answer);
  published.set(key, column);
  return copyOf(column);
}

/** A copy for the assessment, since its columns move to the thread that asked for it. */
const copyOf = (column: IndicatorColumn): IndicatorColumn => ({
  ...column,
  value: column.value.slice(),
  low: column.low.slice(),
  high: column.high.slice(),
  kind: column.kind.slice(),
  status: column.status.slice(),
  dataStatus: column.dataStatus.slice(),
  year: column.year.slice(),
});

function madeColumn(indicator: Indicator, finding: Finding, answer: Answer): IndicatorColumn {
  const reads = indicatorReads(indicator, answer.scenario);
  const provenance = joined(reads, answer);
  const kind = isAsked(indicator, answer.scenario)
    ? kindsOf(finding, answer, { reads, provenance })
    : new Uint8Array(finding.value.length).fill(codes.notApplicable);
  const column: IndicatorColumn = {
    ...numbersOf(finding, kind, indicator.scale ?? 1),
    kind,
    ...provenance,
  };
  if (finding.unlisted) markUnlisted(column, finding.unlisted);
  clearWithoutValue(column);
  return column;
}

/** What a scenario must ask for before some indicators mean anything. */
const conditions: Readonly<Record<IndicatorCondition, (scenario: Scenario) => boolean>> = {
  embodied: ({ switches }) => switches.embodied,
  pricePressure: hasPricePressure,
  curtailedEnergy: asksForFlexibility,
  utilityCapacity: hasUtilityCapacity,
  tokens: (scenario) => !asksForImages(scenario),
  images: asksForImages,
};

/** Whether an indicator means something under a scenario. */
const isAsked = ({ bases, onlyWith }: Indicator, scenario: Scenario): boolean =>
  bases.includes(scenario.basis) && (onlyWith === undefined || conditions[onlyWith](scenario));

const codes = Object.fromEntries(outcomeKinds.map((kind, code) => [kind, code])) as Readonly<
  Record<OutcomeKind, number>
>;

/** Whether a kind of outcome carries a number, by its code. */
const numbered = outcomeKinds.map(carriesNumber);

/** A place that is not reported separately has no value unless it has data of its own. */
function kindsOf(
  { value, reason }: Finding,
  answer: Answer,
  { reads, provenance }: { readonly reads: IndicatorReads; readonly provenance: Provenance },
): Uint8Array {
  const { prepared } = answer;
  const unranked = unrankedReason([reads.needed, ...reads.joining], answer);
  const isUnlisted = (region: number): boolean =>
    prepared.hasIso[region] === 0 && provenance.dataStatus[region] === noStatus;
  const ownKind = (region: number): OutcomeKind => {
    if (!Number.isFinite(value[region])) return absentKind(value, prepared, region);
    return isUnlisted(region) ? "notApplicable" : (unranked(region) ?? "value");
  };
  return Uint8Array.from(value, (_, region) => {
    const named = reason?.(region);
    const kind = named ?? ownKind(region);
    return codes[isOfLoad(kind) ? (unranked(region) ?? kind) : kind];
  });
}

/** Classes that compare the load of a region with something: without a ranked load there is no such class. */
const isOfLoad = (kind: OutcomeKind): boolean =>
  kind === "noHeadroom" ||
  kind === "headroomUncertain" ||
  kind === "tooLarge" ||
  kind === "burdenWithoutBenefit";

/** A ratio to nothing does not apply; a missing input is no data, unless the place is not reported separately. */
const absentKind = (value: Float64Array, { hasIso }: Prepared, region: number): OutcomeKind =>
  Number.isNaN(value[region]) && hasIso[region] === 1 ? "noData" : "notApplicable";

/** Numbers where there is one, ranked or not; no load is a true zero. */
function numbersOf({ value, low, high }: Finding, kind: Uint8Array, scale: number): RangeColumn {
  const numbers = {
    value: new Float64Array(kind.length),
    low: new Float64Array(kind.length),
    high: new Float64Array(kind.length),
  };
  for (let region = 0; region < kind.length; region += 1) {
    const code = kind[region];
    if (code === codes.noLoad) continue;
    const isNumber = numbered[code as number] === true && Number.isFinite(value[region]);
    numbers.value[region] = isNumber ? (value[region] as number) * scale : Number.NaN;
    numbers.low[region] = isNumber ? (low[region] as number) * scale : Number.NaN;
    numbers.high[region] = isNumber ? (high[region] as number) * scale : Number.NaN;
  }
  return numbers;
}

/** A number without a record of its own rests on the list as a whole. */
function markUnlisted({ value, status, dataStatus }: IndicatorColumn, unlisted: Status): void {
  const code = statuses.indexOf(unlisted);
  for (const [region, number] of value.entries()) {
    if (Number.isNaN(number) || dataStatus[region] !== noStatus) continue;
    dataStatus[region] = code;
    status[region] = status[region] === noStatus ? code : Math.max(status[region] as number, code);
  }
}

/** What has no value has no status; what has no data has no year either. */
function clearWithoutValue({ value, kind, status, dataStatus, year }: IndicatorColumn): void {
  for (let region = 0; region < kind.length; region += 1) {
    const code = kind[region];
    if (numbered[code as number] && !Number.isNaN(value[region])) continue;
    status[region] = noStatus;
    if (code !== codes.noData && code !== codes.notApplicable) continue;
    dataStatus[region] = noStatus;
    year[region] = 0;
  }
}

/** Provenance of what is needed, and of what joins it where it is known. */
function joined({ needed, joining }: IndicatorReads, answer: Answer): Provenance {
  const base = provenanceOf(needed, answer);
  for (const reads of joining) {
    const { dataStatus, year, status } = provenanceOf(reads, answer);
    worsen(base, { status: dataStatus, year });
    for (let region = 0; region < status.length; region += 1) {
      const code = status[region] as number;
      if (code !== noStatus) base.status[region] = Math.max(base.status[region] as number, code);
    }
  }
  return base;
}

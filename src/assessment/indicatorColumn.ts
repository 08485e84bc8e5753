import type { Indicator } from "../indicator/indicator.ts";
import { type IndicatorReads, indicatorReads } from "../indicator/indicatorReads.ts";
import type { RangeColumn } from "../model/ranges.ts";
import type { Answer } from "./answer.ts";
import { type IndicatorColumn, type OutcomeKind, outcomeKinds } from "./assessment.ts";
import { noStatus, type Provenance, provenanceOf, worsen } from "./provenance.ts";

/** Numbers of an indicator in the model's own unit, with what tells its special kinds. */
export interface Finding extends RangeColumn {
  /** Why a region has no value; `undefined` where it has one, or where data is missing. */
  readonly reason: (region: number) => OutcomeKind | undefined;
}

/** Puts what the model found into the column of an indicator: users' units, kinds, status and year. */
export function indicatorColumn(
  indicator: Indicator,
  finding: Finding,
  answer: Answer,
): IndicatorColumn {
  const reads = indicatorReads(indicator, answer.scenario);
  const provenance = joined(reads, answer);
  const count = answer.prepared.regions.length;
  const kind = new Uint8Array(count);
  for (let region = 0; region < count; region += 1) {
    const found = kindAt(indicator, finding, answer, region);
    const untold = found === "value" && provenance.dataStatus[region] === noStatus;
    const isPlace = answer.prepared.regions[region]?.hasIso;
    kind[region] = codes[untold && !isPlace ? "notApplicable" : found];
  }
  const scale = indicator.scale ?? 1;
  const column: IndicatorColumn = {
    value: scaled(finding.value, kind, scale),
    low: scaled(finding.low, kind, scale),
    high: scaled(finding.high, kind, scale),
    kind,
    ...provenance,
  };
  clearWithoutValue(column);
  const { parts } = reads.needed;
  if (parts.length === 0) return column;
  const known = parts.map(({ quantity }) => answer.results[quantity].value);
  const isPartial = (region: number) => known.some((part) => Number.isNaN(part[region]));
  return { ...column, atLeast: kind.map((_, region) => (isPartial(region) ? 1 : 0)) };
}

const codes = Object.fromEntries(outcomeKinds.map((kind, code) => [kind, code])) as Readonly<
  Record<OutcomeKind, number>
>;

function kindAt(
  indicator: Indicator,
  { value, reason }: Finding,
  { scenario, prepared }: Answer,
  region: number,
): OutcomeKind {
  if (!indicator.bases.includes(scenario.basis)) return "notApplicable";
  const named = reason(region);
  if (named !== undefined) return named;
  if (Number.isFinite(value[region])) return "value";
  const missing = Number.isNaN(value[region]);
  return missing && prepared.regions[region]?.hasIso ? "noData" : "notApplicable";
}

/** Numbers stand where there is a value; no load is a true zero. */
function scaled(numbers: Float64Array, kind: Uint8Array, scale: number): Float64Array {
  const column = new Float64Array(numbers.length).fill(Number.NaN);
  for (let region = 0; region < column.length; region += 1) {
    if (kind[region] === codes.value) column[region] = (numbers[region] as number) * scale;
    if (kind[region] === codes.noLoad) column[region] = 0;
  }
  return column;
}

/** What has no value has no status; what has no data has no year either. */
function clearWithoutValue({ kind, status, dataStatus, year }: IndicatorColumn): void {
  for (let region = 0; region < kind.length; region += 1) {
    const code = kind[region];
    if (code === codes.value || code === codes.noLoad) continue;
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
    for (const [region, code] of status.entries())
      if (code !== noStatus) base.status[region] = Math.max(base.status[region] as number, code);
  }
  return base;
}

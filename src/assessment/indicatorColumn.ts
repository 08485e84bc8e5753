import type { Indicator } from "../indicator/indicator.ts";
import { type IndicatorReads, indicatorReads } from "../indicator/indicatorReads.ts";
import type { RangeColumn } from "../model/ranges.ts";
import type { Answer } from "./answer.ts";
import { type IndicatorColumn, type OutcomeKind, outcomeKinds } from "./assessment.ts";
import type { ScoreColumn } from "./indexColumns.ts";
import { noStatus, type Provenance, provenanceOf, worsen } from "./provenance.ts";

/** Numbers of an indicator in the model's own unit, with what tells its special kinds. */
export interface Finding extends RangeColumn {
  /** Why a region has no value; `undefined` where it has one, or where data is missing. */
  readonly reason: (region: number) => OutcomeKind | undefined;
}

/** Puts what the model found into the column of an indicator: users' units, kinds, status and year. */
export function indicatorColumn(
  indicator: Indicator,
  finding: Finding | ScoreColumn,
  answer: Answer,
): IndicatorColumn {
  const reads = indicatorReads(indicator, answer.scenario);
  const { dataStatus, year, status } = joined(reads, answer);
  const count = answer.prepared.regions.length;
  const column = {
    value: new Float64Array(count),
    low: new Float64Array(count),
    high: new Float64Array(count),
    kind: new Uint8Array(count),
    status,
    dataStatus,
    year,
  };
  for (let region = 0; region < count; region += 1) {
    const kind = kindAt(indicator, finding, answer, region);
    column.kind[region] = outcomeKinds.indexOf(kind);
    write(column, finding, region, { kind, scale: indicator.scale ?? 1 });
  }
  const { parts } = reads.needed;
  if (parts.length === 0) return column;
  const known = parts.map(({ quantity }) => answer.results[quantity].value);
  return {
    ...column,
    atLeast: column.kind.map((_, region) =>
      known.some((part) => Number.isNaN(part[region])) ? 1 : 0,
    ),
  };
}

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
function write(
  column: IndicatorColumn,
  finding: Finding,
  region: number,
  { kind, scale }: { readonly kind: OutcomeKind; readonly scale: number },
): void {
  const number = (end: Float64Array): number => {
    if (kind === "noLoad") return 0;
    return kind === "value" ? (end[region] as number) * scale : Number.NaN;
  };
  column.value[region] = number(finding.value);
  column.low[region] = number(finding.low);
  column.high[region] = number(finding.high);
  if (kind !== "value" && kind !== "noLoad") column.status[region] = noStatus;
  if (kind !== "noData" && kind !== "notApplicable") return;
  column.dataStatus[region] = noStatus;
  column.year[region] = 0;
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

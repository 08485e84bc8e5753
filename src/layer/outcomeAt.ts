import { type IndicatorColumn, type OutcomeKind, outcomeKinds } from "../assessment/assessment.ts";
import { type Status, statuses } from "../dataset/status.ts";
import type { Spread } from "../language/figures.ts";

/** One place of a column, read out: what a region has for an indicator. */
export interface ColumnOutcome extends Spread {
  readonly kind: OutcomeKind;
  /** Weakest of all parts, scenario assumptions included. */
  readonly status?: Status | undefined;
  /** Weakest of the region's own data. */
  readonly dataStatus?: Status | undefined;
  /** Oldest year of the region's own data. */
  readonly year?: number | undefined;
  /** A part of the sum is not known and is left out. */
  readonly atLeast: boolean;
}

const nothing: ColumnOutcome = {
  kind: "noData",
  atLeast: false,
  value: Number.NaN,
  low: Number.NaN,
  high: Number.NaN,
};

/** Reads one place of a column; without a column, or beyond its end, there is no data. */
export function outcomeAt(column: IndicatorColumn | undefined, index: number): ColumnOutcome {
  const kind = outcomeKinds[column?.kind[index] ?? -1];
  if (!column || !kind) return nothing;
  return {
    kind,
    value: column.value[index] as number,
    low: column.low[index] as number,
    high: column.high[index] as number,
    status: statuses[column.status[index] as number],
    dataStatus: statuses[column.dataStatus[index] as number],
    year: column.year[index] || undefined,
    atLeast: kind === "value" && column.atLeast?.[index] === 1,
  };
}

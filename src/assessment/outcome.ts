import { optional } from "../dataset/optional.ts";
import { isStale, type Status, statuses } from "../dataset/status.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import { type ClippedEnd, clippedEnds } from "../statistics/clippedEnd.ts";
import {
  type Assessment,
  carriesNumber,
  type Evidence,
  evidenceClasses,
  type IndicatorColumn,
  type OutcomeKind,
  outcomeKinds,
} from "./assessment.ts";
import { intervalOf, type RegionInterval } from "./intervals.ts";

/** What one region has for one indicator. Fields that mean nothing for its kind are absent. */
export interface RegionOutcome {
  readonly kind: OutcomeKind;
  /** In the indicator's unit; present for `value`, as a true zero for `noLoad`, and for what is known but not ranked. */
  readonly value?: number;
  readonly low?: number;
  /** Infinite where a share of headroom meets no headroom at its unfavourable end. */
  readonly high?: number;
  /** Where draws were counted; `low` and `high` are then the worst and the best case. */
  readonly interval?: RegionInterval;
  readonly unit: string;
  /** Oldest year of the region's own data. */
  readonly year?: number;
  /** Weakest of all parts, assumptions included. */
  readonly status?: Status;
  /** Weakest of the region's own data. */
  readonly dataStatus?: Status;
  /** Whether the oldest of its data is older than five years. */
  readonly stale: boolean;
  /** At which ends of their scales the figures of a score are held. */
  readonly clipped: ClippedEnd;
}

/** What a region has for an indicator; throws on an indicator that does not exist. */
export function outcomeOf(
  assessment: Assessment,
  indicatorId: string,
  regionIndex: number,
): RegionOutcome {
  const column = columnOf(assessment, indicatorId);
  const kind = outcomeKinds[column.kind[regionIndex] as number] as OutcomeKind;
  const year = column.year[regionIndex] as number;
  const hasNumber = carriesNumber(kind) && !Number.isNaN(column.value[regionIndex]);
  return {
    kind,
    unit: indicatorOf(indicatorId)?.unit ?? "",
    ...(hasNumber ? numbersAt(column, regionIndex) : {}),
    ...(hasNumber ? optional("interval", intervalOf(assessment, indicatorId, regionIndex)) : {}),
    ...present("status", statuses[column.status[regionIndex] as number]),
    ...present("dataStatus", statuses[column.dataStatus[regionIndex] as number]),
    ...(year > 0 ? { year } : {}),
    stale: year > 0 && isStale(year, assessment.scenario.year),
    clipped: clippedEnds[column.clipped?.[regionIndex] ?? 0] ?? "none",
  };
}

const numbersAt = ({ value, low, high }: IndicatorColumn, region: number) => ({
  value: value[region] as number,
  low: low[region] as number,
  high: high[region] as number,
});

const present = (key: "status" | "dataStatus", status: Status | undefined) =>
  status === undefined ? {} : { [key]: status };

/** How the load of a region is known; `undefined` in siting, and where no load is known. */
export const evidenceOf = ({ evidence }: Assessment, regionIndex: number): Evidence | undefined =>
  evidenceClasses[evidence[regionIndex] as number];

/** The column of an indicator; throws on an indicator that does not exist. */
export function columnOf<Column = IndicatorColumn>(
  { columns }: { readonly columns: Readonly<Record<string, Column>> },
  indicatorId: string,
): Column {
  const column = columns[indicatorId];
  if (!column) throw new Error(`There is no indicator “${indicatorId}”.`);
  return column;
}

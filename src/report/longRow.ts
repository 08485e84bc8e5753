import { explain } from "../assessment/explain.ts";
import { intervalOf, rankIntervalOf } from "../assessment/intervals.ts";
import { outcomeOf, type RegionOutcome } from "../assessment/outcome.ts";
import { isMeasure } from "../dataset/measure.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { type PlaceCodes, placeCodes } from "../region/placeCodes.ts";
import type { Region } from "../region/region.ts";
import { contestRemark } from "./contest/contestedOf.ts";
import { exportNumber } from "./exportNumber.ts";
import type { LongRow } from "./longTable.ts";
import { reasonWords } from "./reasonSentences.ts";
import { nameOf, type ReportContext } from "./reportContext.ts";
import { resultRows } from "./resultRows.ts";
import { valueOwner } from "./valueOwner.ts";
import { withheldBy, withheldNotice } from "./withheld.ts";

/** The result of one indicator in one region as a row of a long table. A missing value is an empty cell with its reason. */
export function longRow(
  context: ReportContext,
  indicator: Indicator,
  regionIndex: number,
): LongRow {
  const { assessment, world } = context;
  const { id, unit } = indicator;
  const name = nameOf(context, regionIndex);
  const common = {
    region: assessment.regions[regionIndex],
    indicator: id,
    unit,
    model_version: assessment.modelVersion,
    name,
    ...placeCodes(world.regions[regionIndex]),
  };
  const dataset = withheldBy(context, indicator, regionIndex);
  if (dataset)
    return { ...empty, ...common, kind: "withheld", reason: withheldNotice(context, id, dataset) };
  const outcome = outcomeOf(assessment, id, regionIndex);
  return {
    ...empty,
    ...common,
    value: outcome.value === undefined ? undefined : exportNumber(outcome.value),
    low: outcome.low === undefined ? undefined : exportNumber(outcome.low),
    high: outcome.high === undefined ? undefined : exportNumber(outcome.high),
    year: outcome.year,
    status: outcome.status,
    data_status: outcome.dataStatus,
    ...(outcome.value === undefined ? {} : sourceCells(context, id, regionIndex)),
    kind: outcome.kind,
    reason: reasonOf(context, id, regionIndex, outcome) || undefined,
    contested: contestRemark(context, regionIndex, id) || undefined,
    ...drawnCells(context, indicator, regionIndex),
    value_of:
      outcome.value === undefined ? undefined : valueOwner(context, id, regionIndex, outcome.kind),
  };
}

/** Why there is no value, or no upper end where the value stands alone: a file has no word for an infinite number. */
function reasonOf(
  context: ReportContext,
  ...[id, regionIndex, { kind, high }]: readonly [string, number, RegionOutcome]
): string {
  const open = high === Number.POSITIVE_INFINITY ? [context.words.say("why.noUpperEnd")] : [];
  return [reasonWords(context, id, regionIndex, kind), ...open].filter(Boolean).join(" ");
}

const noPlace: PlaceCodes = placeCodes(undefined);

const empty: LongRow = {
  region: undefined,
  indicator: undefined,
  value: undefined,
  low: undefined,
  high: undefined,
  unit: undefined,
  year: undefined,
  status: undefined,
  source: undefined,
  model_version: undefined,
  name: undefined,
  ...noPlace,
  kind: undefined,
  data_status: undefined,
  reason: undefined,
  value_of: undefined,
  p5: undefined,
  p50: undefined,
  p95: undefined,
  rank_p5: undefined,
  rank_p95: undefined,
  draws: undefined,
  seed: undefined,
  source_rows: undefined,
  contested: undefined,
};

/** What the draws say of value and rank. */
function drawnCells({ assessment }: ReportContext, { id }: Indicator, regionIndex: number) {
  const { intervals } = assessment;
  const interval = intervalOf(assessment, id, regionIndex);
  const ranks = rankIntervalOf(assessment, id, regionIndex);
  if (!intervals || !interval) return {};
  return {
    p5: exportNumber(interval.low),
    p50: exportNumber(interval.median),
    p95: exportNumber(interval.high),
    rank_p5: ranks?.first,
    rank_p95: ranks?.last,
    draws: interval.draws,
    seed: intervals.seed,
  };
}

/** Ids of the datasets and of the rows that a result rests on, separated by semicolons. */
function sourceCells(context: ReportContext, indicator: string, regionIndex: number) {
  const { world, assessment } = context;
  const region = world.regions[regionIndex] as Region;
  const { inputs } = explain(world, regionIndex, indicator, assessment);
  const ids = inputs.flatMap(({ cell }) =>
    isMeasure(cell) ? [cell.source, ...(cell.alsoFrom ?? [])] : [],
  );
  return {
    source: [...new Set(ids)].join(";"),
    source_rows: resultRows(context, region, inputs).join(";"),
  };
}

import { showsNumber } from "../assessment/assessment.ts";
import { explain } from "../assessment/explain.ts";
import { columnOf, outcomeOf, type RegionOutcome } from "../assessment/outcome.ts";
import { risingValues } from "../assessment/rankedValues.ts";
import { percentileOf, standingOf } from "../assessment/standing.ts";
import { finish, type Steps } from "../dataset/steps.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { decimalsFor, unitWords } from "../language/figures.ts";
import { peersWords } from "../language/peersWords.ts";
import { outOfHundred, percentileWords } from "../language/percentileWords.ts";
import type { Words } from "../language/words.ts";
import { indicatorName } from "../layer/sceneWords.ts";
import { quantile } from "../statistics/quantile.ts";
import { answered } from "./answered.ts";
import { peersOf } from "./peers.ts";
import { reasonWords } from "./reasonSentences.ts";
import { remarkOn } from "./remarkOn.ts";
import type { ReportFinding } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";
import { reportFigure } from "./reportFigure.ts";
import type { SourceList } from "./sourceList.ts";
import { withheldBy } from "./withheld.ts";

/** Every finding for a region that may be passed on, in the order of the menu. */
export const reportFindings = (
  context: ReportContext,
  regionIndex: number,
  sources: SourceList,
): ReportFinding[] => finish(findingSteps(context, regionIndex, sources));

/** The same one by one, for a page that answers meanwhile. */
export function* findingSteps(
  context: ReportContext,
  regionIndex: number,
  sources: SourceList,
): Steps<ReportFinding[]> {
  const findings: ReportFinding[] = [];
  for (const indicator of answered(context.assessment)) {
    if (withheldBy(context, indicator, regionIndex)) continue;
    findings.push(findingOf(context, indicator, regionIndex, sources));
    yield;
  }
  return findings;
}

function findingOf(
  context: ReportContext,
  indicator: Indicator,
  regionIndex: number,
  sources: SourceList,
): ReportFinding {
  const { assessment, world, words } = context;
  const { id, group, unit } = indicator;
  const outcome = outcomeOf(assessment, id, regionIndex);
  const hasValue = outcome.kind === "value";
  const isShown = showsNumber(outcome.kind) && outcome.value !== undefined;
  const { inputs } = explain(world, regionIndex, id, assessment);
  const remark = remarkOn(context, regionIndex, id);
  const rising = risingValues(columnOf(assessment, id));
  return {
    id,
    name: indicatorName(words, id),
    group,
    unit: unitWords(words, unit),
    ...reportFigure(outcome, { words, decimals: indicator.decimals }),
    ...standingWords(context, id, regionIndex),
    ranked: rising.length,
    ...medianOf(rising, indicator, words),
    ...origin(outcome),
    stale: isShown && outcome.stale,
    sources: isShown || outcome.kind === "noLoad" ? sources.cite(inputs) : [],
    ...(remark === "" ? {} : { remark }),
    ...(hasValue ? {} : { reason: reasonWords(context, id, regionIndex, outcome.kind) }),
  };
}

function standingWords(
  { assessment, world, words, names }: ReportContext,
  id: string,
  regionIndex: number,
): Pick<ReportFinding, "percentile" | "rank" | "rankInterval" | "settled" | "peers"> {
  const standing = standingOf(assessment, id, regionIndex);
  const percentile = percentileOf(assessment, id, regionIndex);
  const peers = peersOf(world, names);
  return {
    ...(percentile && {
      percentile: {
        of: outOfHundred(percentile.share),
        count: percentile.count,
        words: percentileWords(words, percentile, peers),
      },
    }),
    ...(standing && {
      rank: standing.rank,
      ...(standing.interval && { rankInterval: standing.interval, settled: standing.settled }),
      peers: peersWords(words, standing.count, peers),
    }),
  };
}

function medianOf(
  rising: Float64Array,
  { decimals }: Indicator,
  words: Words,
): Pick<ReportFinding, "median"> {
  if (rising.length === 0) return {};
  const median = quantile(rising, 0.5);
  const shown = decimals ?? decimalsFor(median);
  return { median: shown === 0 ? words.figure(median) : words.figure(median, shown) };
}

const origin = ({
  kind,
  status,
  dataStatus,
  year,
}: RegionOutcome): Pick<ReportFinding, "status" | "dataStatus" | "year"> =>
  showsNumber(kind)
    ? {
        ...(status && { status }),
        ...(dataStatus && { dataStatus }),
        ...(year !== undefined && { year }),
      }
    : {};

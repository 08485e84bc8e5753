import { showsNumber } from "../../assessment/assessment.ts";
import { intervalOf, rankIntervalOf } from "../../assessment/intervals.ts";
import { outcomeOf, type RegionOutcome } from "../../assessment/outcome.ts";
import { standingOf } from "../../assessment/standing.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import { unitWords } from "../../language/figures.ts";
import { indicatorName } from "../../layer/sceneWords.ts";
import { answered } from "../answered.ts";
import { reasonWords } from "../reasonSentences.ts";
import { statusWords } from "../statusWords.ts";
import { withheldBy, withheldNotice } from "../withheld.ts";
import type { Sheet, SheetCell } from "../xlsx/workbook.ts";
import { cellName } from "./cellNames.ts";
import type { WorkpaperGiven } from "./workpaperGiven.ts";

/** Every indicator of the region: linked to the chain where it shows a result of it, with range, interval and rank as numbers. */
export function resultsSheet(given: WorkpaperGiven): Sheet {
  const { words, assessment } = given.context;
  return {
    name: words.say("workpaper.results"),
    head: [
      words.say("workpaper.name"),
      words.say("workpaper.value"),
      words.say("workpaper.assessed"),
      words.say("workpaper.difference"),
      words.say("workpaper.unit"),
      words.say("workpaper.low"),
      words.say("workpaper.high"),
      words.say("workpaper.fifth"),
      words.say("workpaper.median"),
      words.say("workpaper.ninetyFifth"),
      words.say("workpaper.rank"),
      words.say("workpaper.ranked"),
      words.say("workpaper.rankLow"),
      words.say("workpaper.rankHigh"),
      words.say("workpaper.year"),
      words.say("workpaper.status"),
      words.say("workpaper.standing"),
    ],
    rows: answered(assessment).map((indicator, place) => rowOf(indicator, place + 2, given)),
  };
}

function rowOf(indicator: Indicator, row: number, given: WorkpaperGiven): Sheet["rows"][number] {
  const { context, regionIndex } = given;
  const { words, assessment } = context;
  const name = indicatorName(words, indicator.id);
  const unit = unitWords(words, indicator.unit);
  const dataset = withheldBy(context, indicator, regionIndex);
  if (dataset) return [name, ...withoutNumbers(unit), withheldNotice(context, name, dataset)];
  const outcome = outcomeOf(assessment, indicator.id, regionIndex);
  const { value, low, high, year, kind } = outcome;
  if (!showsNumber(kind) || value === undefined)
    return [name, ...withoutNumbers(unit), reasonWords(context, indicator.id, regionIndex, kind)];
  const link = linkOf(indicator, outcome, given);
  return [
    name,
    link ?? value,
    value,
    link && { value: link.value - value, formula: `B${row}-C${row}` },
    unit,
    low,
    high,
    ...drawnCells(indicator.id, given),
    year,
    statusWords(outcome, words),
    [
      words.say(link ? "workpaper.computes" : whyNot(indicator)),
      reasonWords(context, indicator.id, regionIndex, kind),
    ]
      .filter(Boolean)
      .join(" "),
  ];
}

/** Why a number does not compute: inputs are read, other results need all regions. */
const whyNot = ({ variable, localInputs }: Indicator) =>
  variable !== undefined || localInputs ? "workpaper.input" : "workpaper.overAll";

/** Columns between the name and the reason, of an indicator without a number. */
const withoutNumbers = (unit: string): readonly SheetCell[] => [
  ...[undefined, undefined, undefined, unit],
  ...Array.from({ length: 11 }, () => undefined),
];

/** Interval and rank; empty where no draws were counted and where nobody is ranked. */
function drawnCells(id: string, { context, regionIndex }: WorkpaperGiven): readonly SheetCell[] {
  const { assessment } = context;
  const interval = intervalOf(assessment, id, regionIndex);
  const standing = standingOf(assessment, id, regionIndex);
  const ranks = rankIntervalOf(assessment, id, regionIndex);
  return [
    ...[interval?.low, interval?.median, interval?.high],
    ...[standing?.rank, standing?.count, ranks?.first, ranks?.last],
  ];
}

/** A link to the chain, for an indicator that shows what stands there. */
function linkOf(
  { quantity, sinceBaseYear, scale = 1 }: Indicator,
  { value }: RegionOutcome,
  { workings }: WorkpaperGiven,
) {
  const working = workings.chain.find(({ id }) => id === quantity);
  if (!working || sinceBaseYear || value === undefined) return undefined;
  const linked = working.computed * scale;
  const isSame = Math.abs(linked - value) <= 1e-9 * Math.abs(value);
  if (working.liveness !== "live" || !isSame) return undefined;
  const name = cellName("row", working.id);
  return { value: linked, formula: scale === 1 ? name : `${name}*${scale}` };
}

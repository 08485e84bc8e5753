import type { DataCentreFigure } from "../../dataset/references/dataCentreFigures.ts";
import type { Status } from "../../dataset/status.ts";
import {
  percent,
  type Spread,
  valueAndRange,
  withUnit,
  yearRange,
} from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import { baseLoad } from "../../model/evidence/baseLoads.ts";
import { evidenceReader } from "../../model/evidence/evidencePlaces.ts";
import { baseYear, loadRuleOf } from "../../model/evidence/evidenceRule.ts";
import { type FigureUse, figureUses, useOfFigure } from "../../model/evidence/figureUses.ts";
import type { World } from "../../region/region.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** A published figure of a region's data centres in words; the years of a series are one line. */
export interface FigureLine {
  readonly id: string;
  readonly publisher: string;
  /** What it counts, as published. */
  readonly covers: string;
  /** "6.97 TWh"; "1.24–7.66 TWh" for a series. */
  readonly figure: string;
  /** "2024"; "2015–2025" for a series. */
  readonly years: string;
  readonly status: Status;
  readonly use: FigureUse;
  /** What is done with it, and why. */
  readonly useWords: string;
  readonly url: string;
}

/** All that is published of the data centres of a region. */
export interface PublishedFigures {
  /** "5 figures are published" */
  readonly title: string;
  /** The one that is used first, then those that widen the range, then the others. */
  readonly lines: readonly FigureLine[];
  /** What the choice gives in the base year; absent where no figure sets the load. */
  readonly result?: string;
}

/** Heads of a table of published figures. */
export const figureColumns = [
  "published.column.publisher",
  "published.column.figure",
  "published.column.status",
  "published.column.use",
] as const;

/** What figures are read with. */
export interface FiguresContext {
  readonly world: World;
  readonly scenario: Scenario;
  readonly words: Words;
}

/**
 * Lists what is published of a region's data centres, with the figure that the atlas uses and the reason. The choice is that
 * of `chooseFigure`.
 *
 * @param id of a region of the world. @param rows all published figures, of any region.
 */
export function publishedFigures(
  id: string,
  rows: readonly DataCentreFigure[],
  { world, scenario, words }: FiguresContext,
): PublishedFigures {
  const chosen = chosenOf(id, world, scenario);
  const lines = linesOf(rows.filter(({ region }) => region === id))
    .map((line) => inWords(line, useOfFigure(line.last, chosen?.used.figure, baseYear), words))
    .toSorted((one, other) => figureUses.indexOf(one.use) - figureUses.indexOf(other.use));
  const title = words.say("published.title", { count: lines.length });
  if (!chosen) return { title, lines };
  const year = words.year(baseYear);
  return {
    ...{ title, lines },
    result: words.say("published.result", { year, load: spreadWords(chosen, "TWh", words) }),
  };
}

function chosenOf(id: string, world: World, scenario: Scenario) {
  const region = world.regions.find((candidate) => candidate.id === id);
  const place = region && evidenceReader(world)(region);
  return place && baseLoad(place, loadRuleOf(scenario).evidence)?.chosen;
}

/** A figure, with the first of its series where it is one of growth. */
interface Line {
  readonly first: DataCentreFigure;
  readonly last: DataCentreFigure;
}

/** One line a figure; figures that only give the growth between years are one line a series. */
function linesOf(rows: readonly DataCentreFigure[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    const key = row.role === "series" && row.series ? row.series : row.id;
    const { first = row, last = row } = lines.get(key) ?? {};
    lines.set(key, {
      first: row.year < first.year ? row : first,
      last: row.year > last.year ? row : last,
    });
  }
  return [...lines.values()];
}

function inWords({ first, last }: Line, use: FigureUse, words: Words): FigureLine {
  const { id, publisher, level, place, covers, status, why, url } = last;
  return {
    ...{ id, publisher, status, use, url },
    covers: level === "part" ? `${place}: ${covers}` : covers,
    figure: first === last ? asPublished(last, words) : course(first, last, words),
    years: yearRange(words, [first.year, last.year]),
    useWords: [words.say(`published.use.${use}`), ...(why ? [why] : [])].join(" "),
  };
}

/** "22 %": without decimals that the publisher did not print. */
function asPublished({ value, low = value, high = value, unit }: DataCentreFigure, words: Words) {
  if (low < high) return spreadWords({ value, low, high }, unit, words);
  return inUnit(words.figure(value), unit, words);
}

/** "6.97 (6.62–7.32) TWh". */
function spreadWords(spread: Spread, unit: string, words: Words): string {
  const { figure, range } = valueAndRange(words, spread);
  return inUnit(words.say("report.withRange", { value: figure, range }), unit, words);
}

const inUnit = (text: string, unit: string, words: Words): string =>
  unit === "%" ? percent(words, text) : withUnit(words, text, unit);

const course = (first: DataCentreFigure, last: DataCentreFigure, words: Words): string =>
  withUnit(words, `${words.figure(first.value)}–${words.figure(last.value)}`, last.unit);

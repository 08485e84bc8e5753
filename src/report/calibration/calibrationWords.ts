import { percent, withUnit } from "../../language/figures.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import type { WordTable } from "../../language/wordTable.ts";
import { relationNotes } from "../comparison/comparisonNotes.ts";
import { comparisonOf } from "../comparison/comparisons.ts";
import type { Calibration } from "./calibration.ts";
import {
  type CalibrationContext,
  type CalibrationGroup,
  calibrationGroups,
  type NamedFigure,
} from "./calibrationGroups.ts";
import { type Coverage, coverageOf, type Ends, soughtCoverage } from "./heldFigure.ts";

/** A calibration as people read it. */
export interface CalibrationWords {
  readonly about: string;
  readonly groups: readonly GroupWords[];
  /** Figures that cannot be tested, each with the reason. */
  readonly untested: readonly string[];
}

export interface GroupWords {
  readonly group: CalibrationGroup;
  readonly title: string;
  /** How the group was tested. */
  readonly about: string;
  readonly coverage: string;
  /** Whether that is as it ought to be, and what is done where it is not. */
  readonly verdict: string;
  /** Each figure outside the middle 90 %: direction, factor, reason. */
  readonly misses: readonly string[];
  readonly table: WordTable;
}

export function calibrationWords(
  calibration: Calibration,
  context: CalibrationContext,
): CalibrationWords {
  const { words } = context;
  return {
    about: words.say("calibration.about"),
    groups: calibrationGroups(calibration, context).map((group) =>
      groupWords(group, calibration, words),
    ),
    untested: calibration.anchors
      .filter(({ held }) => !held)
      .map(({ anchor: { id } }) =>
        words.say("calibration.untestedOne", {
          name: words.say(`anchor.${id}` as MessageKey),
          why: relationNotes(comparisonOf(id), words).join(" "),
        }),
      ),
  };
}

function groupWords(
  group: CalibrationGroup,
  { seed, draws }: Calibration,
  words: Words,
): GroupWords {
  const { id, figures } = group;
  const coverage = coverageOf(figures.map(({ held }) => held));
  const misses = figures.filter(({ held }) => !held.inNinety);
  return {
    group,
    title: words.say(groupKeys[id].title),
    about: words.say(groupKeys[id].about, {
      draws: words.figure(draws, 0),
      seed: words.year(seed),
    }),
    coverage: coverageWords(coverage, words),
    verdict: words.say("calibration.verdict", {
      side: sideOf(coverage, soughtCoverage),
      known: words.figure(misses.filter(({ reasons }) => reasons.length > 0).length, 0),
      misses: words.figure(misses.length, 0),
    }),
    misses: misses.map((figure) => missWords(figure, words)),
    table: tableOf(figures, words),
  };
}

const groupKeys = {
  national: { title: "calibration.national", about: "calibration.nationalAbout" },
  anchors: { title: "calibration.anchors", about: "calibration.anchorsAbout" },
} as const;

function coverageWords({ counted, inFifty, inNinety }: Coverage, words: Words): string {
  const share = (part: number): string => percent(words, words.figure((100 * part) / counted, 0));
  return words.say("calibration.coverage", {
    all: words.figure(counted, 0),
    ninety: words.figure(inNinety, 0),
    ninetyShare: share(inNinety),
    fifty: words.figure(inFifty, 0),
    fiftyShare: share(inFifty),
  });
}

function sideOf({ counted, inNinety }: Coverage, [low, high]: Ends): "below" | "above" | "inside" {
  if (inNinety / counted < low) return "below";
  return inNinety / counted > high ? "above" : "inside";
}

function missWords({ name, unit, held, reasons }: NamedFigure, words: Words): string {
  return words.say("calibration.miss", {
    name,
    published: amount(words.figure(held.published), unit, words),
    side: held.side,
    range: amount(rangeWords(held.ninety, words), unit, words),
    factor: words.figure(held.missFactor, 2),
    reason: reasons.length > 0 ? reasons.join(" ") : words.say("calibration.reason.none"),
  });
}

function amount(figure: string, unit: string, words: Words): string {
  if (unit === "ratio") return figure;
  return unit === "%" ? percent(words, figure) : withUnit(words, figure, unit);
}

/** "0.229–1.98"; one number where no draw moves it. */
const rangeWords = ([low, high]: Ends, words: Words): string =>
  [...new Set([words.figure(low), words.figure(high)])].join("–");

const columns = [
  "calibration.column.figure",
  "calibration.column.published",
  "calibration.column.ninety",
  "calibration.column.median",
  "calibration.column.inside",
  "calibration.column.leftOut",
] as const satisfies readonly MessageKey[];

const tableOf = (figures: readonly NamedFigure[], words: Words): WordTable => ({
  head: columns.map((column) => words.say(column)),
  rows: figures.map(({ name, unit, held, leftOut }) => [
    name,
    amount(words.figure(held.published), unit, words),
    amount(rangeWords(held.ninety, words), unit, words),
    amount(words.figure(held.median), unit, words),
    words.say(insideKey(held)),
    leftOut.join(words.say("list.semicolon")),
  ]),
});

function insideKey({ inFifty, inNinety }: NamedFigure["held"]) {
  if (inFifty) return "levelKey.inFifty";
  return inNinety ? "levelKey.inNinety" : "levelKey.outside";
}

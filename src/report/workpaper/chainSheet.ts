import { unitWords } from "../../language/figures.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import type { QuantityId } from "../../model/quantities.ts";
import type { TermId } from "../../model/terms.ts";
import type { Liveness, Working } from "../../model/workings/working.ts";
import { methodSections } from "../methodology/methodSections.ts";
import { quantityName } from "../methodology/symbolWords.ts";
import type { MarkedCell, Sheet } from "../xlsx/workbook.ts";
import { cellName } from "./cellNames.ts";
import { spreadsheetFormula } from "./spreadsheetFormula.ts";
import type { WorkpaperGiven } from "./workpaperGiven.ts";

/** Every result of the model in the order in which it is computed: as a formula, and as the model computed it. */
export function chainSheet({ context, workings }: WorkpaperGiven): Sheet {
  const { words } = context;
  const meanings = meaningsOf(words);
  return {
    name: words.say("workpaper.chain"),
    head: [
      words.say("workpaper.name"),
      words.say("workpaper.cell"),
      words.say("workpaper.value"),
      words.say("workpaper.assessed"),
      words.say("workpaper.difference"),
      words.say("workpaper.unit"),
      words.say("workpaper.equation"),
      words.say("workpaper.where"),
      words.say("workpaper.source"),
      words.say("workpaper.standing"),
    ],
    rows: workings.chain.map((working, place) => rowOf(working, place, { words, meanings })),
  };
}

interface Told {
  readonly words: Words;
  /** What the symbols of each equation stand for. */
  readonly meanings: ReadonlyMap<string, string>;
}

function rowOf(working: Working, place: number, { words, meanings }: Told): Sheet["rows"][number] {
  const { id, isStep, unit, value, equation, formula, source, liveness } = working;
  return [
    isStep ? words.say(`term.${id as TermId}`) : quantityName(words, id as QuantityId),
    cellName("row", id),
    resultCell(working, words),
    Number.isNaN(value) ? words.say("workpaper.noData") : value,
    liveness === "live" && Number.isFinite(value)
      ? differenceCell(working.computed - value, place + 2)
      : undefined,
    unitWords(words, unit),
    formula,
    meanings.get(equation),
    source,
    words.say(livenessKeys[liveness]),
  ];
}

const livenessKeys = {
  live: "workpaper.computes",
  noEquation: "workpaper.noEquation",
  otherCase: "workpaper.otherCase",
  unknown: "workpaper.unknown",
} as const satisfies Record<Liveness, MessageKey>;

/** The equation as a formula, or the number that stands. A formula that lacks a figure says "no data" until it has one. */
function resultCell(working: Working, words: Words): MarkedCell {
  const name = cellName("row", working.id);
  const formula = spreadsheetFormula(working);
  const noData = words.say("workpaper.noData");
  const isKnown = Number.isFinite(working.value);
  if (formula === undefined) return { name, value: isKnown ? working.value : noData };
  return isKnown
    ? { name, formula, value: working.computed }
    : { name, formula: `IFERROR(${formula},"${noData.replaceAll('"', '""')}")`, value: noData };
}

/** Columns of the formula and of the number that the model computed. */
const columns = { live: "C", assessed: "D" } as const;

const differenceCell = (value: number, row: number): MarkedCell => ({
  value,
  formula: `${columns.live}${row}-${columns.assessed}${row}`,
});

/** "E_fac: electricity of AI inference; PUE: …", by equation. */
const meaningsOf = (words: Words): ReadonlyMap<string, string> =>
  new Map(
    methodSections(words).flatMap(({ equations }) =>
      equations.map(({ id, symbols }) => [
        id,
        symbols
          .map(({ symbol, name, unit }) => `${symbol}: ${name}${unit === "" ? "" : ` (${unit})`}`)
          .join(words.say("list.semicolon")),
      ]),
    ),
  );

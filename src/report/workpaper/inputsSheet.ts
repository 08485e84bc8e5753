import { isMeasure, type Measure } from "../../dataset/measure.ts";
import { type VariableId, variables } from "../../dataset/variable.ts";
import { variableName } from "../../dataset/variableName.ts";
import { unitWords } from "../../language/figures.ts";
import type { TermId } from "../../model/terms.ts";
import type { Leaf, Operand } from "../../model/workings/working.ts";
import { causeSentence } from "../reasonSentences.ts";
import { withheldBy, withheldNotice } from "../withheld.ts";
import type { Sheet, SheetCell } from "../xlsx/workbook.ts";
import { cellName } from "./cellNames.ts";
import { operandsOfKind, type WorkpaperGiven } from "./workpaperGiven.ts";

type Row = Sheet["rows"][number];

/** Each figure of the region that the chain reads, the parts of wholes, and what is worked out over all regions. */
export function inputsSheet(given: WorkpaperGiven): Sheet {
  const { workings, context } = given;
  const { words } = context;
  const own = operandsOfKind(workings, "variable");
  const read = new Map(own.map(({ id, value }) => [id, value]));
  const leafIds = workings.leaves.map(({ id }) => id).filter((id) => !read.has(id));
  return {
    name: words.say("workpaper.inputs"),
    head: [
      words.say("workpaper.name"),
      words.say("workpaper.cell"),
      words.say("workpaper.value"),
      words.say("workpaper.low"),
      words.say("workpaper.high"),
      words.say("workpaper.unit"),
      words.say("workpaper.year"),
      words.say("workpaper.status"),
      words.say("workpaper.source"),
      words.say("workpaper.licence"),
      words.say("workpaper.remark"),
    ],
    rows: [
      ...own.map(({ id, value }) => variableRow(id as VariableId, value, given)),
      ...leafIds.map((id) => variableRow(id as VariableId, Number.NaN, given)),
      ...workings.leaves.map((leaf) => leafRow(leaf, given)),
      ...operandsOfKind(workings, "given").map((operand) => givenRow(operand, given)),
    ],
  };
}

/** @param carried what the model reads, where it differs from what was published, such as money of another year. */
function variableRow(id: VariableId, carried: number, given: WorkpaperGiven): Row {
  const { context, regionIndex } = given;
  const { words, datasets } = context;
  const name = [variableName(words, id), cellName("variable", id)];
  const unit = unitWords(words, variables[id].unit);
  const dataset = withheldBy(context, { variable: id }, regionIndex);
  const cell = context.world.regions[regionIndex]?.cells[id];
  if (dataset) return gapRow(name, unit, withheldNotice(context, name[0] ?? "", dataset), given);
  if (!cell || !isMeasure(cell)) {
    const reasons = (cell?.causes ?? []).map((cause) => causeSentence(context, cause));
    return gapRow(name, unit, [...new Set(reasons)].join(" ") || words.say("why.noData"), given);
  }
  const source = datasets.find((one) => one.id === cell.source);
  return [
    ...name,
    ...measureCells(id, cell, carried),
    unit,
    cell.year,
    words.say(`status.${cell.status}`),
    source ? `${source.publisher}: ${source.title}` : cell.source,
    source?.licence.name,
    [cell.note ?? "", carriedRemark(cell, carried, given)].filter(Boolean).join(" ") || undefined,
  ];
}

/** Value and range as the model reads them: money is carried to the prices of the results by one factor. */
function measureCells(id: VariableId, cell: Measure, carried: number): readonly SheetCell[] {
  const factor = isCarried(cell, carried) ? carried / cell.value : 1;
  const value = Number.isNaN(carried) ? cell.value : carried;
  return [
    { value, name: cellName("variable", id), isInput: true },
    cell.low * factor,
    cell.high * factor,
  ];
}

const isCarried = ({ value }: Measure, carried: number): boolean =>
  !Number.isNaN(carried) && carried !== value && value !== 0;

const carriedRemark = (cell: Measure, carried: number, { context }: WorkpaperGiven): string =>
  isCarried(cell, carried)
    ? context.words.say("workpaper.publishedAs", {
        value: String(cell.value),
        year: String(cell.year),
      })
    : "";

/** "no data" is a text, so that a formula that needs the figure says so, too; a number in its place is counted. */
const gapRow = (
  [name = "", cell = ""]: readonly string[],
  unit: string,
  ...[reason, { context }]: readonly [string, WorkpaperGiven]
): Row => [
  name,
  cell,
  { value: context.words.say("workpaper.noData"), name: cell, isInput: true },
  ...[undefined, undefined, unit, undefined, undefined, undefined, undefined, reason],
];

/** The part of a whole that a leaf counts for: its figure, or its share of the sum; what is not listed beside others is nothing. */
function leafRow({ id, of, unit, value }: Leaf, { context, workings }: WorkpaperGiven): Row {
  const { words } = context;
  const name = cellName("leaf", id);
  const own = `N(${cellName("variable", id)})`;
  const all = workings.leaves.filter((leaf) => leaf.of === of);
  const sum = all.map((leaf) => cellName("variable", leaf.id)).join(",");
  const formula = of === "generationShare" ? `${own}/SUM(${sum})` : own;
  return [
    words.say(of === "generationShare" ? "workpaper.share" : "workpaper.counted", {
      name: variableName(words, id),
    }),
    name,
    Number.isNaN(value) ? { value: words.say("workpaper.noData"), name } : { value, name, formula },
    ...[undefined, undefined, unitWords(words, unit)],
  ];
}

function givenRow({ id, unit, value }: Operand, { context }: WorkpaperGiven): Row {
  const { words } = context;
  const name = cellName("given", id);
  return [
    words.say(`term.${id as TermId}`),
    name,
    { value: Number.isNaN(value) ? words.say("workpaper.noData") : value, name, isInput: true },
    ...[undefined, undefined, unitWords(words, unit), undefined, undefined, undefined, undefined],
    words.say("workpaper.overAll"),
  ];
}

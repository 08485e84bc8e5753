import type { Block, Section } from "../document/block.ts";
import { figureWords } from "../document/figureWords.ts";
import { formulaText } from "../document/formulaText.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { runText } from "../document/runText.ts";
import type { Table } from "../document/table.ts";
import { tableSheet } from "./tableSheet.ts";
import type { Sheet, SheetCell, Workbook } from "./workbook.ts";

type Row = readonly SheetCell[];

/** A table with the heading that it stands below. */
interface Headed {
  readonly heading: string;
  readonly table: Table;
}

/** A document as a workbook: its text in reading order on the first sheet, each table on a sheet of its own, called like its section. */
export function documentWorkbook(document: ReportDocument): Workbook {
  const { atlas, masthead, heading, blocks, direction } = document;
  const names = new Set<string>();
  const told = blocks.flatMap(textRows);
  const text: Sheet = {
    name: uniqueName(heading, names),
    rows: [[heading], [`${atlas} · ${masthead}`], ...told, ...unsaid(document, told)],
  };
  const tables = tablesIn(blocks, heading).map(({ heading: above, table }) =>
    tableSheet(table, uniqueName(above, names)),
  );
  return { direction, sheets: [text, ...tables] };
}

/** What pages print in their margin, where the text does not say it: fingerprint, and the command that makes the file again. */
const unsaid = ({ hash, command }: ReportDocument, told: readonly Row[]): readonly Row[] =>
  [hash, command].flatMap((text) =>
    told.some(([cell]) => typeof cell === "string" && cell.includes(text)) ? [] : [[text]],
  );

const mostSigns = 31;

/** A name of a sheet that no other sheet has: within its length, and counted where it returns. */
function uniqueName(heading: string, taken: Set<string>): string {
  const plain = heading.replace(/[\\/?*[\]:']/g, " ").trim() || "1";
  let name = plain.slice(0, mostSigns).trim();
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const ending = ` ${count}`;
    name = `${plain.slice(0, mostSigns - ending.length).trim()}${ending}`;
  }
  taken.add(name.toLowerCase());
  return name;
}

const tablesIn = (blocks: readonly Block[], heading: string): readonly Headed[] =>
  blocks.flatMap((block): readonly Headed[] => {
    if (block.kind === "table") return [{ heading, table: block }];
    if (block.kind === "section") return tablesIn(block.blocks, block.heading);
    if (block.kind === "columns") return tablesIn(block.columns.flat(), heading);
    return block.kind === "group" ? tablesIn(block.blocks, heading) : [];
  });

const lines = (...texts: readonly (string | undefined)[]): readonly Row[] =>
  texts.flatMap((text) => (text ? [[text]] : []));

const sectionRows = ({ heading, note, blocks }: Section): readonly Row[] =>
  blocks.length === 0 ? [] : [...lines(heading, note), ...blocks.flatMap(textRows)];

/** What a block says, a row for each line; tables stand on their own sheets. */
const writers: {
  readonly [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>) => readonly Row[];
} = {
  section: sectionRows,
  group: ({ blocks }) => blocks.flatMap(textRows),
  columns: ({ columns }) => columns.flat().flatMap(textRows),
  heading: ({ text, note }) => lines(text, note),
  paragraph: ({ runs }) => lines(runText(runs)),
  keyFigure: ({ figure, number, scale }) => [[[figure, scale?.words].join(" ").trim(), number]],
  table: () => [],
  figure: (figure) => lines(figureWords(figure)),
  list: ({ items }) => lines(...items),
  notes: ({ notes }) => lines(...notes),
  sources: ({ sources }) => sources.map(({ number, runs }) => [`${number} ${runText(runs)}`]),
  code: ({ text }) => lines(text),
  formula: ({ parts }) => lines(formulaText(parts)),
};

function textRows(block: Block): readonly Row[] {
  const write = writers[block.kind] as (block: Block) => readonly Row[];
  return write(block);
}

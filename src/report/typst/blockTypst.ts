import type { Block, Figure, Heading, KeyFigure, Section } from "../document/block.ts";
import type { Drawing } from "../document/drawing.ts";
import { figureWords } from "../document/figureWords.ts";
import type { Run } from "../document/run.ts";
import type { DrawingFiles } from "./drawingFiles.ts";
import { formulaTypst, lineTypst } from "./runTypst.ts";
import { tableTypst } from "./tableTypst.ts";
import { call, named, tuple, typstString } from "./typstText.ts";

/** Blocks one below the other, as a block of code. */
export const blocksTypst = (blocks: readonly Block[], files: DrawingFiles): string =>
  `{\n${blocks.map((block) => `${blockTypst(block, files)}\n`).join("")}}`;

const optionalText = (text: string | undefined): string =>
  text === undefined ? "none" : typstString(text);

const isMap = (block: Block): boolean => block.kind === "figure" && block.role === "map";

function sectionTypst({ heading, note, breaks, blocks }: Section, files: DrawingFiles): string {
  if (blocks.length === 0) return "";
  return call(
    "section",
    typstString(heading),
    named("note", optionalText(note)),
    named("breakable", String(breaks === true || blocks.some(isMap))),
    blocksTypst(blocks, files),
  );
}

const headingTypst = ({ level, text, note }: Heading): string =>
  call("part-heading", `${level}`, typstString(text), named("note", optionalText(note)));

const keyFigureTypst = ({ figure, scale }: KeyFigure, files: DrawingFiles): string =>
  scale
    ? call(
        "key-figure",
        typstString(figure),
        typstString(scale.words),
        typstString(files.keep(scale.drawing())),
      )
    : call("key-words", typstString(figure));

function figureTypst(figure: Figure, files: DrawingFiles): string {
  const drawing = figure.drawing();
  return call(
    "drawing",
    typstString(files.keep(drawing)),
    named("alt", optionalText(figureWords(figure) ?? textsOf(drawing))),
    named("framed", String(figure.isFramed === true)),
    named("map", String(isMap(figure))),
  );
}

/** The texts of a drawing without words of its own that is no decoration. */
function textsOf({ attributes, content }: Drawing): string | undefined {
  if (attributes["aria-hidden"] === "true") return undefined;
  const texts = [...content.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, text = ""]) =>
    text.replace(/<[^>]*>/g, "").replace(/&#?\w+;/g, " "),
  );
  return texts.length === 0 ? undefined : texts.join(" ");
}

/** Items in two columns of about the same length. */
function inTwoColumns<Item>(items: readonly Item[], lengthOf: (item: Item) => number): Item[][] {
  const lengths = items.map(lengthOf);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let sum = 0;
  const first = lengths.filter((length) => {
    sum += length;
    return sum - length / 2 <= whole / 2;
  }).length;
  return [items.slice(0, first), items.slice(first)];
}

const sideBySide = (columns: readonly string[]): string => call("side-by-side", ...columns);

const lengthOfRuns = (runs: readonly Run[]): number => JSON.stringify(runs).length;

const writers: {
  readonly [Kind in Block["kind"]]: (
    block: Extract<Block, { kind: Kind }>,
    files: DrawingFiles,
  ) => string;
} = {
  section: sectionTypst,
  group: ({ role, blocks }, files) =>
    call("together", typstString(role ?? "plain"), blocksTypst(blocks, files)),
  columns: ({ columns }, files) => sideBySide(columns.map((blocks) => blocksTypst(blocks, files))),
  heading: headingTypst,
  paragraph: ({ role, tone, runs }, files) =>
    call("paragraph", typstString(role ?? "plain"), named("tone", tone), lineTypst(runs, files)),
  keyFigure: keyFigureTypst,
  table: tableTypst,
  figure: figureTypst,
  list: ({ language, items }) =>
    call("points", named("lang", optionalText(language)), ...items.map(typstString)),
  notes: ({ notes }) =>
    sideBySide(
      inTwoColumns(notes, ({ length }) => length).map((column) =>
        call("small-prints", ...column.map(typstString)),
      ),
    ),
  sources: ({ sources }, files) =>
    sideBySide(
      inTwoColumns(sources, ({ runs }) => lengthOfRuns(runs)).map((column) =>
        call(
          "source-list",
          ...column.map(({ number, runs }) => tuple([typstString(number), lineTypst(runs, files)])),
        ),
      ),
    ),
  code: ({ text }) => call("machine-line", typstString(text)),
  formula: ({ parts }) => call("formula-line", formulaTypst(parts)),
};

function blockTypst(block: Block, files: DrawingFiles): string {
  const write = writers[block.kind] as (block: Block, files: DrawingFiles) => string;
  return write(block, files);
}

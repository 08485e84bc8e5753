import type { Paragraph as DocxParagraph, IParagraphOptions, ParagraphChild, Table } from "docx";
import type { Block, Figure, Heading, Paragraph, Section } from "../document/block.ts";
import { figureWords } from "../document/figureWords.ts";
import { houseStyles } from "./docxStyles.ts";
import type { DocxWriting } from "./docxWriting.ts";
import { drawingDocx } from "./drawingDocx.ts";
import { formulaDocx, runsDocx, strongLook, textDocx } from "./runsDocx.ts";
import { tableDocx } from "./tableDocx.ts";

type Part = DocxParagraph | Table;

/** Width of the text between its margins and of half of it, px. */
const widths = { whole: 660, half: 326 } as const;

/** Blocks one below the other; columns follow each other. */
export const blocksDocx = (blocks: readonly Block[], writing: DocxWriting): readonly Part[] =>
  blocks.flatMap((block) => blockDocx(block, writing));

/** A paragraph in the direction of the document. */
export const paragraphOf = (
  children: readonly ParagraphChild[],
  { docx, isTurned }: DocxWriting,
  options: IParagraphOptions = {},
): DocxParagraph =>
  new docx.Paragraph({ children, ...(isTurned && { bidirectional: true }), ...options });

const sectionDocx = ({ heading, note, blocks }: Section, writing: DocxWriting): readonly Part[] =>
  blocks.length === 0
    ? []
    : [
        ...headingDocx({ level: 2, text: heading, ...(note !== undefined && { note }) }, writing),
        ...blocksDocx(blocks, writing),
      ];

const headingDocx = (
  { level, text, note }: Omit<Heading, "kind">,
  writing: DocxWriting,
): readonly Part[] => {
  const { HeadingLevel } = writing.docx;
  const heading = level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
  const title = paragraphOf([textDocx(text, writing)], writing, { heading });
  if (note === undefined) return [title];
  const about = paragraphOf([textDocx(note, writing)], writing, {
    style: houseStyles.place,
    keepNext: true,
  });
  return [title, about];
};

const paragraphStyles: Readonly<Partial<Record<NonNullable<Paragraph["role"]>, string>>> = {
  lede: houseStyles.lede,
  note: houseStyles.note,
  place: houseStyles.place,
};

function paragraphDocx({ role, runs }: Paragraph, writing: DocxWriting): readonly Part[] {
  const style = role && paragraphStyles[role];
  return [paragraphOf(runsDocx(runs, writing), writing, style === undefined ? {} : { style })];
}

function figureDocx(figure: Figure, writing: DocxWriting): readonly Part[] {
  const drawing = figure.drawing();
  const isWide = /^\S+ \S+ (?:[4-9]\d\d|\d{4})/.test(String(drawing.attributes.viewBox));
  const words = figureWords(figure);
  const picture = drawingDocx(drawing, writing, {
    words,
    width: isWide ? widths.whole : widths.half,
  });
  return [paragraphOf([picture], writing)];
}

const item = (text: string, writing: DocxWriting): Part =>
  paragraphOf([textDocx(text, writing)], writing, { bullet: { level: 0 } });

const writers: {
  readonly [Kind in Block["kind"]]: (
    block: Extract<Block, { kind: Kind }>,
    writing: DocxWriting,
  ) => readonly Part[];
} = {
  section: sectionDocx,
  group: ({ blocks }, writing) => blocksDocx(blocks, writing),
  columns: ({ columns }, writing) => blocksDocx(columns.flat(), writing),
  heading: headingDocx,
  paragraph: paragraphDocx,
  keyFigure: ({ figure, scale }, writing) => [
    paragraphOf([textDocx(scale ? `${figure} ${scale.words}` : figure, writing)], writing, {
      style: houseStyles.figure,
    }),
    ...(scale
      ? [paragraphOf([drawingDocx(scale.drawing(), writing, { width: widths.half })], writing)]
      : []),
  ],
  table: (table, writing) => [tableDocx(table, writing), paragraphOf([], writing)],
  figure: figureDocx,
  list: ({ items }, writing) => items.map((text) => item(text, writing)),
  notes: ({ notes }, writing) =>
    notes.map((text) =>
      paragraphOf([textDocx(text, writing)], writing, { style: houseStyles.note }),
    ),
  sources: ({ sources }, writing) =>
    sources.map(({ number, runs }) =>
      paragraphOf(
        [textDocx(`${number} `, writing, strongLook), ...runsDocx(runs, writing)],
        writing,
        { style: houseStyles.note },
      ),
    ),
  code: ({ text }, { docx }) => [
    new docx.Paragraph({ style: houseStyles.machine, children: [new docx.TextRun(text)] }),
  ],
  formula: ({ parts }, writing) => [
    new writing.docx.Paragraph({ children: [...formulaDocx(parts, writing)] }),
  ],
};

function blockDocx(block: Block, writing: DocxWriting): readonly Part[] {
  const write = writers[block.kind] as (block: Block, writing: DocxWriting) => readonly Part[];
  return write(block, writing);
}

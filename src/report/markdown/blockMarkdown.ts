import type { Block, Heading, Paragraph, Section } from "../document/block.ts";
import { figureWords } from "../document/figureWords.ts";
import { formulaText } from "../document/formulaText.ts";
import { codeBlock, markdownText } from "./markdownText.ts";
import { lineMarkdown, strongMarkdown } from "./runMarkdown.ts";
import { tableMarkdown } from "./tableMarkdown.ts";

/** Blocks one below the other, an empty line between them; those that say nothing leave none. */
export const blocksMarkdown = (blocks: readonly Block[]): string =>
  blocks
    .map(blockMarkdown)
    .filter((text) => text !== "")
    .join("\n\n");

const sectionMarkdown = ({ heading, note, blocks }: Section): string =>
  blocks.length === 0
    ? ""
    : `${headingMarkdown({ level: 2, text: heading, note })}\n\n${blocksMarkdown(blocks)}`;

const headingMarkdown = ({
  level,
  text,
  note,
}: Pick<Heading, "level" | "text"> & { readonly note?: string | undefined }): string =>
  `${"#".repeat(level)} ${markdownText(text)}${note === undefined ? "" : `\n\n*${markdownText(note)}*`}`;

const paragraphMarkdown = ({ runs }: Paragraph): string => lineMarkdown(runs);

const itemsMarkdown = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join("\n");

const writers: {
  readonly [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>) => string;
} = {
  section: sectionMarkdown,
  group: ({ blocks }) => blocksMarkdown(blocks),
  columns: ({ columns }) => blocksMarkdown(columns.flat()),
  heading: headingMarkdown,
  paragraph: paragraphMarkdown,
  keyFigure: ({ figure, scale }) =>
    `${strongMarkdown(markdownText(figure))}${scale ? ` ${markdownText(scale.words)}` : ""}`,
  table: tableMarkdown,
  figure: (figure) => {
    const words = figureWords(figure);
    return words === undefined ? "" : `> ${markdownText(words)}`;
  },
  list: ({ items }) => itemsMarkdown(items.map(markdownText)),
  notes: ({ notes }) => itemsMarkdown(notes.map(markdownText)),
  sources: ({ sources }) =>
    itemsMarkdown(
      sources.map(
        ({ number, runs }) => `${strongMarkdown(markdownText(number))} ${lineMarkdown(runs)}`,
      ),
    ),
  code: ({ text }) => codeBlock(text),
  formula: ({ parts }) => codeBlock(formulaText(parts)),
};

function blockMarkdown(block: Block): string {
  const write = writers[block.kind] as (block: Block) => string;
  return write(block);
}

import { optional } from "../../dataset/optional.ts";
import type {
  Block,
  Columns,
  Figure,
  Group,
  Heading,
  KeyFigure,
  List,
  Paragraph,
  Section,
  Sources,
} from "../document/block.ts";
import { drawingHtml } from "./drawingHtml.ts";
import { attribute, html, type Markup } from "./markup.ts";
import { formulaHtml, lineHtml } from "./runHtml.ts";
import { isLongTable, tableHtml } from "./tableHtml.ts";

const isMap = (block: Block): boolean => block.kind === "figure" && block.role === "map";

function sectionHtml({ id, heading, note, breaks, blocks }: Section): Markup {
  if (blocks.length === 0) return html``;
  const names = ["block", ...(breaks ? ["long"] : []), ...(blocks.some(isMap) ? ["world"] : [])];
  const hasLongTable = blocks.some((block) => block.kind === "table" && isLongTable(block));
  return html`<section class="${names.join(" ")}"${attribute("id", id)}>${headingHtml({ level: 2, text: heading, ...optional("note", note) })}${hasLongTable ? "\n" : ""}${blocks.map(blockHtml)}</section>`;
}

const groupClasses = { scores: "block", equation: "equation", dataset: "dataset" } as const;

function groupHtml({ role, id, blocks }: Group): Markup {
  const content = html`${blocks.map(blockHtml)}`;
  return role
    ? html`<div class="${groupClasses[role]}"${attribute("id", id)}>${content}</div>`
    : content;
}

/** Short columns stand on one line of the file. */
const columnsHtml = ({ columns }: Columns): Markup =>
  html`<div class="${columns.length > 2 ? "two three" : "two"}">${columns.map(
    (column, place) =>
      html`${place > 0 && !columns.every(isShort) ? "\n" : ""}${columnHtml(column)}`,
  )}</div>`;

function columnHtml(column: readonly Block[]): Markup {
  const [only, ...others] = column;
  return only?.kind === "section" && others.length === 0
    ? sectionHtml(only)
    : html`<div>${column.map(blockHtml)}</div>`;
}

/** Whether a column holds one thing below its heading. */
function isShort(column: readonly Block[]): boolean {
  const blocks = column.flatMap((block) => (block.kind === "section" ? block.blocks : [block]));
  return blocks.filter(({ kind }) => kind !== "heading").length <= 1;
}

const headingHtml = ({ level, text, note }: Pick<Heading, "level" | "text" | "note">): Markup =>
  level === 2
    ? html`<h2>${text}${note === undefined ? "" : html` <span>${note}</span>`}</h2>`
    : html`<h3>${text}</h3>`;

function paragraphHtml({ role, tone, runs }: Paragraph): Markup {
  const names = [role, tone].filter((name) => name !== undefined);
  return html`<p${attribute("class", names.length > 0 ? names.join(" ") : undefined)}>${lineHtml(runs)}</p>`;
}

const keyFigureHtml = ({ figure, scale }: KeyFigure): Markup =>
  scale
    ? html`
<div class="index"><div class="big">${figure}<small> ${scale.words}</small></div>${drawingHtml(scale.drawing(), "ribbon")}</div>
`
    : html`
<div class="big words">${figure}</div>`;

const figureClasses = {
  map: "map",
  legend: "legend",
  smallLegend: "small-legend",
  chips: "chips",
  chart: undefined,
} as const satisfies Record<Figure["role"], string | undefined>;

function figureHtml({ role, isFramed, drawing }: Figure): Markup {
  const drawn = drawingHtml(drawing(), figureClasses[role]);
  return isFramed ? html`<div class="frame">${drawn}</div>` : drawn;
}

const listHtml = ({ language, items }: List): Markup =>
  html`<ul${attribute("lang", language)}${attribute("dir", language === "en" ? "ltr" : undefined)}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const sourcesHtml = ({ sources }: Sources): Markup =>
  html`<ol class="sources columns">${sources.map(
    ({ number, runs }) => html`<li><span>${number}</span><span>${lineHtml(runs)}</span></li>`,
  )}</ol>`;

const writers: {
  readonly [Kind in Block["kind"]]: (block: Extract<Block, { kind: Kind }>) => Markup;
} = {
  section: sectionHtml,
  group: groupHtml,
  columns: columnsHtml,
  heading: headingHtml,
  paragraph: paragraphHtml,
  keyFigure: keyFigureHtml,
  table: tableHtml,
  figure: figureHtml,
  list: listHtml,
  notes: ({ notes }) =>
    html`<div class="columns">${notes.map((note) => html`<p class="note">${note}</p>`)}</div>`,
  sources: sourcesHtml,
  code: ({ text }) => html`<code>${text}</code>`,
  formula: ({ parts }) => html`<p class="formula" dir="ltr">${formulaHtml(parts)}</p>`,
};

/** A block as an element of the page. */
export function blockHtml(block: Block): Markup {
  const write = writers[block.kind] as (block: Block) => Markup;
  return write(block);
}

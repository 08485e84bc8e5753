import type { Cell, Column, Row, RowGroup, Table } from "../document/table.ts";
import { drawingHtml } from "./drawingHtml.ts";
import { attribute, html, type Markup, raw } from "./markup.ts";
import { lineHtml } from "./runHtml.ts";

interface TableStyle {
  readonly name?: string;
  /** Whether its columns have widths of their own. */
  readonly hasWidths?: boolean;
  /** Whether head and body stand on lines of their own in the file. */
  readonly isLong?: boolean;
}

const styles: Readonly<Record<NonNullable<Table["role"]>, TableStyle>> = {
  findings: { name: "findings", hasWidths: true, isLong: true },
  beside: { name: "beside", isLong: true },
  facts: { name: "facts", hasWidths: true },
  compared: { name: "compared" },
  numbered: { name: "numbered", hasWidths: true },
  dictionary: { name: "method" },
  scores: {},
  answers: { name: "answers", hasWidths: true },
  form: { name: "form", hasWidths: true },
  rules: { name: "rules", hasWidths: true },
};

const styleOf = ({ role }: Table): TableStyle => (role ? styles[role] : {});

/** Whether a table stands on lines of its own in the file. */
export const isLongTable = (table: Table): boolean => styleOf(table).isLong === true;

/** A table, whose cells and rows end where the next begins, as HTML allows; scores are drawn as lines of name, bar and figure. */
export function tableHtml(table: Table): Markup {
  const { role, columns, groups } = table;
  if (role === "scores")
    return html`${groups.flatMap(({ rows }) => rows).map(({ cells }) => scoreHtml(cells))}`;
  const { name, hasWidths } = styleOf(table);
  return html`<table${attribute("class", name)}>${
    hasWidths ? raw(`<colgroup>${"<col>".repeat(columns.length)}</colgroup>`) : ""
  }${headHtml(columns)}${isLongTable(table) ? "\n" : ""}${groups.map((rows) => groupHtml(rows, columns))}</table>`;
}

const headHtml = (columns: readonly Column[]): Markup =>
  columns.some(({ heading }) => heading !== undefined)
    ? html`<thead><tr>${columns.map(
        ({ heading, align }) => html`<th scope="col"${attribute("class", align)}>${heading}</th>`,
      )}</tr></thead>`
    : html``;

const groupHtml = ({ heading, rows }: RowGroup, columns: readonly Column[]): Markup =>
  html`<tbody>${
    heading === undefined
      ? ""
      : html`<tr><th scope="rowgroup" colspan="${columns.length}">${heading}</th></tr>`
  }${rows.map((row) => rowHtml(row, columns))}</tbody>`;

const rowHtml = ({ id, isTotal, cells }: Row, columns: readonly Column[]): Markup =>
  html`<tr${attribute("id", id)}${attribute("class", isTotal ? "total" : undefined)}>${cells.map(
    (cell, place) => cellHtml(cell, columns[place]),
  )}`;

const toneClasses = { value: "value", label: "hold", soft: "soft", mute: "mute" } as const;

function cellHtml({ runs, tone, span }: Cell, column: Column | undefined): Markup {
  const align = span === undefined ? column?.align : undefined;
  const names = [align, tone && toneClasses[tone]].filter((name) => name !== undefined);
  const name = names.length > 0 ? names.join(" ") : undefined;
  return html`<td${attribute("colspan", span)}${attribute("class", name)}>${lineHtml(runs)}`;
}

/** Name, bar and figure in a line; without a bar the reason takes the rest of it. */
const scoreHtml = (cells: readonly Cell[]): Markup =>
  html`<div class="${cells.some(({ span }) => span) ? "pillar reason" : "pillar"}">${cells.map(
    ({ runs, tone, drawing }) =>
      drawing
        ? drawingHtml(drawing, "bar")
        : html`<span${attribute("class", tone)}>${lineHtml(runs)}</span>`,
  )}</div>`;

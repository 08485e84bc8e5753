import type { Drawing } from "../document/drawing.ts";
import type { FormulaPart } from "../document/formulaParts.ts";
import type { FormulaRun, IsolatedRun, Run } from "../document/run.ts";
import { drawingHtml } from "./drawingHtml.ts";
import { attribute, html, type Markup } from "./markup.ts";

/** A line of text. */
export const lineHtml = (runs: readonly Run[]): Markup => html`${runs.map(runHtml)}`;

function runHtml(run: Run): Markup {
  if (typeof run === "string") return html`${run}`;
  if (run.kind === "break") return html`<br>`;
  if (run.kind === "strong") return html`<b>${lineHtml(run.runs)}</b>`;
  if (run.kind === "toned") return html`<span class="${run.tone}">${lineHtml(run.runs)}</span>`;
  if (run.kind === "isolated") return isolatedHtml(run);
  if (run.kind === "code") return html`<code>${run.text}</code>`;
  if (run.kind === "link") return html`<a href="${run.url}"><bdi>${run.text}</bdi></a>`;
  if (run.kind === "formula") return formulaRunHtml(run);
  return html`<span class="${markClasses[run.role]}">${markHtml(run.mark)}${run.text}</span>`;
}

/** A mark, whose size the style of its role sets: there are a hundred on a page. */
const markHtml = ({ attributes: { width, height, ...attributes }, content }: Drawing): Markup =>
  drawingHtml({ attributes, content });

const markClasses = { standing: "mark", status: "badge" } as const;

const isolatedHtml = ({ text, language, tone }: IsolatedRun): Markup =>
  html`<bdi${attribute("lang", language)}${attribute("class", tone)}>${text}</bdi>`;

const formulaRunHtml = ({ parts, to }: FormulaRun): Markup =>
  to === undefined
    ? html`<bdi dir="ltr">${formulaHtml(parts)}</bdi>`
    : html`<a href="#${to}" dir="ltr">${formulaHtml(parts)}</a>`;

/** A formula with symbols in italics, indices low and exponents high. */
export const formulaHtml = (parts: readonly FormulaPart[]): Markup => html`${parts.map(partHtml)}`;

function partHtml(part: FormulaPart): Markup {
  if ("text" in part) return html`${part.text}`;
  if ("above" in part) return html`<sup>${formulaHtml(part.above)}</sup>`;
  return html`<i>${part.base}</i>${part.below === undefined ? "" : html`<sub>${part.below}</sub>`}`;
}

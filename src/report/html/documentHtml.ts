import type { Block } from "../document/block.ts";
import { blocksWithin } from "../document/blocksWithin.ts";
import type { Paper } from "../document/paper.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { blockHtml } from "./blockHtml.ts";
import { formulaStyle } from "./formulaStyle.ts";
import { isolatedHtml } from "./isolatedHtml.ts";
import { html, type Markup, raw } from "./markup.ts";
import { pageBoxes } from "./pageBoxes.ts";
import { sharedDrawings } from "./sharedDrawings.ts";
import { reportStyle } from "./style.ts";
import { usedStyle } from "./usedStyle.ts";

/** Nothing is loaded and nothing runs: the file is all there is. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The mark of the atlas. */
const brand = `<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><path d="M11 1a10 10 0 0 1 0 20z" fill="#bd472a"/><path d="M11 1c-4.5 2.7-4.5 17.3 0 20M1.3 11h19.4" fill="none" stroke="currentColor"/><circle cx="11" cy="11" r="10" fill="none" stroke="currentColor" stroke-width="1.3"/></svg>`;

/** A document as one HTML file for screen and paper: inline drawings, own style, no script, no network. */
export function documentHtml(document: ReportDocument, paper: Paper = "a4"): string {
  const { title, language, direction, atlas, blocks } = document;
  const written = body(document);
  const style =
    usedStyle(reportStyle, written.markup, direction) +
    (hasFormulas(blocks) ? formulaStyle : "") +
    pageBoxes(document, paper);
  return html`<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} | ${atlas}</title><style>${raw(style)}</style></head>
${written}</html>
`.markup;
}

function body({ direction, atlas, masthead, heading, blocks }: ReportDocument): Markup {
  const written = html`<body><header class="masthead">${raw(brand)}${atlas}<span>${masthead}</span></header>
<main><h1>${heading}</h1>${blocks.map((block) => html`\n${blockHtml(block)}`)}</main></body>`;
  const isolated = direction === "rtl" ? isolatedHtml(written) : written;
  return raw(sharedDrawings(isolated.markup));
}

const hasFormulas = (blocks: readonly Block[]): boolean =>
  blocksWithin(blocks).some(({ kind }) => kind === "formula");

import type { DatasetRecord } from "../../dataset/dataset.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import { contentHash } from "../contentHash.ts";
import { html, type Markup, raw } from "../html/markup.ts";
import { pageBoxes } from "../html/pageBoxes.ts";
import { brand, policy } from "../html/regionHtml.ts";
import { statusBadge } from "../html/statusBadge.ts";
import { reportStyle } from "../html/style.ts";
import { ownLicence } from "../regionReport.ts";
import { equationsSection } from "./equationsHtml.ts";
import type { Methodology, MethodWord } from "./methodology.ts";
import { methodStyle } from "./methodStyle.ts";
import { indicatorTable, parameterTable, variableTable } from "./methodTables.ts";
import { type MethodologyContext, writeMethodology } from "./writeMethodology.ts";

/** The command that makes the method again. */
const methodCommand = (language: string): string =>
  `npm run burden -- method${language === "en" ? "" : ` --language ${language}`}`;

/** The method as one HTML file for screen and A4: own style, no script, no network. */
export function methodologyHtml(context: MethodologyContext): string {
  const method = writeMethodology(context);
  const { words } = context;
  const { atlas, title, language } = method;
  const hash = words.say("report.hash", { hash: contentHash(JSON.stringify(method)) });
  const masthead = words.say("methodology.citation", {
    atlas: atlas.name,
    model: atlas.model,
    data: atlas.data,
  });
  const boxes = pageBoxes({
    rtl: words.direction === "rtl",
    atlas: atlas.name,
    masthead,
    hash,
    command: methodCommand(language),
    licence: ownLicence,
    page: [words.say("report.page"), words.say("report.pageOf")],
    one: words.figure(1),
  });
  return html`<!doctype html>
<html lang="${language}" dir="${words.direction}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} | ${atlas.name}</title><style>${raw(reportStyle + methodStyle + boxes)}</style></head>
<body><div class="masthead">${raw(brand)}${atlas.name}<span>${masthead}</span></div>
<main><h1>${title}</h1>
${method.about.map((text) => html`<p class="about">${text}</p>`)}
${method.sections.map((section) => equationsSection(section, words))}
${parameterTable(method, words)}
${indicatorTable(method, words)}
${variableTable(method, words)}
${meanings(method, words)}
${closing(method, words, hash)}</main></body></html>
`.markup;
}

/** Statuses beside the classes that are no number. */
const meanings = ({ statuses, kinds }: Methodology, words: Words): Markup =>
  html`<div class="two">${wordList(words.say("methodology.statuses"), statuses, ({ id, name }) =>
    statusBadge(id as Parameters<typeof statusBadge>[0], name),
  )}${wordList(words.say("methodology.kinds"), kinds, ({ name }) => html`${name}`)}</div>`;

const wordList = (
  title: string,
  list: readonly MethodWord[],
  mark: (word: MethodWord) => Markup,
): Markup =>
  html`<section class="block"><h2>${title}</h2><table><tbody>${list.map(
    (word) => html`<tr><td class="hold">${mark(word)}</td><td class="soft">${word.about}</td></tr>`,
  )}</tbody></table></section>`;

/** Limits, datasets with what was done to them, and how to cite. */
const closing = (method: Methodology, words: Words, hash: string): Markup =>
  html`<section class="block"><h2>${words.say("method.limits")}</h2><div class="columns">${method.limits.map((text) => html`<p class="note">${text}</p>`)}</div></section>
<section class="block long"><h2>${words.say("method.datasets")} <span>${words.say("methodology.datasetsNote")}</span></h2>${method.datasets.map((dataset) => datasetNote(dataset, words))}</section>
<section class="block"><h2>${words.say("report.section.citation")}</h2><p class="note">${method.citation} <code>${hash}</code></p></section>
<section class="block"><h2>${words.say("report.section.again" satisfies MessageKey)}</h2><code>${methodCommand(method.language)}</code><p class="note">${method.licence}.</p></section>`;

const datasetNote = (dataset: DatasetRecord, words: Words): Markup =>
  html`<div class="dataset" id="data-${dataset.id}"><p><b><bdi>${dataset.id}</bdi></b> <bdi>${words.say("methodology.dataset", { title: dataset.title, publisher: dataset.publisher, vintage: dataset.vintage, retrieved: dataset.retrieved, licence: dataset.licence.name })}</bdi> <a href="${dataset.url}"><bdi>${new URL(dataset.url).hostname}</bdi></a></p><ul lang="en" dir="ltr">${[...dataset.transformations, ...(dataset.caveats ?? [])].map((text) => html`<li>${text}</li>`)}</ul></div>`;

import { yearRange } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { CostLine, RegionReport, ReportSource } from "../report.ts";
import { ledgerChart } from "./ledgerChart.ts";
import { html, type Markup } from "./markup.ts";
import type { ReportPictures } from "./pictures.ts";
import { statusBadge } from "./statusBadge.ts";

/** Host, use, own beside what it means for the grid. */
export const ledgerAndGrid = (report: RegionReport, words: Words): Markup =>
  html`<div class="two"><section class="block"><h2>${words.say("report.section.ledgers")} <span>${words.say("report.section.ledgersNote")}</span></h2>${ledgerChart(report.ledgers, words)}<p class="note">${words.say("report.ledger.about")}</p></section>
<section class="block"><h2>${words.say("report.section.grid")}</h2>${report.grid.map((text) => html`<p class="standing">${text}</p>`)}</section></div>`;

/** External cost beside the bill, and the status of the inputs. */
export const costsAndStatuses = (report: RegionReport, words: Words): Markup =>
  html`<div class="two"><section class="block"><h2>${words.say("report.section.costs")} <span>${words.say("report.section.costsNote")}</span></h2><table><tbody>${report.costs.map(costRow)}</tbody></table><p class="note">${words.say("report.cost.about")}</p></section>
<section class="block"><h2>${words.say("report.section.statuses")}</h2><table><tbody>${report.statuses.map(
    ({ status, name, about, count }) =>
      html`<tr><td>${statusBadge(status, name)}</td><td class="soft">${about}</td><td class="end value">${words.figure(count, 0)}</td></tr>`,
  )}</tbody></table><p class="note">${words.say("report.status.note")}</p></section></div>`;

const costRow = ({ id, label, figure, range }: CostLine): Markup =>
  html`<tr${id === "total" ? html` class="total"` : ""}><td>${label}</td><td class="end value">${figure}</td><td class="end soft"><bdi>${range}</bdi></td></tr>`;

/** The world in the classes of the report's layer, with sources of the map. */
export const worldSection = ({ scene, world }: ReportPictures): Markup =>
  html`<section class="block world"><h2>${scene.title}</h2>${world}<p class="note">${scene.legendNote} ${scene.sourceLine} ${scene.boundaryLine}</p></section>`;

/** Limitations, sources, what was left out, citation, and the way to make it again. */
export const closingSections = (report: RegionReport, words: Words): Markup =>
  html`<section class="block"><h2>${words.say("report.section.limitations")}</h2><div class="columns">${report.limitations.map((text) => html`<p class="note">${text}</p>`)}</div></section>
<section class="block long"><h2>${words.say("report.section.sources")}</h2><ol class="sources columns">${report.sources.map((source) => sourceItem(source, words))}</ol>${report.notices.map((text) => html`<p class="note">${text}</p>`)}</section>
<section class="block"><h2>${words.say("report.section.citation")}</h2><p class="note">${report.citation} <code>${words.say("report.hash", { hash: report.hash })}</code></p></section>
<section class="block"><h2>${words.say("report.section.again")}</h2><code>${report.command}</code><p class="note">${words.say("report.again.note")} ${report.licence}.</p></section>`;

const sourceItem = (source: ReportSource, words: Words): Markup =>
  html`<li><span>${words.figure(source.number, 0)}</span><span><bdi>${source.attribution}</bdi> (${yearRange(words, source.years)}). ${licenceLink(source)}<a href="${source.url}"><bdi>${new URL(source.url).hostname}</bdi></a></span></li>`;

/** The licence, where the attribution does not name it already. */
const licenceLink = ({ attribution, licence, licenceUrl }: ReportSource): Markup =>
  attribution.includes(licence)
    ? html``
    : html`<a href="${licenceUrl}"><bdi>${licence}</bdi></a>. `;

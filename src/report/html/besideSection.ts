import type { Words } from "../../language/words.ts";
import type { Beside } from "../beside.ts";
import type { RegionReport } from "../report.ts";
import { html, type Markup } from "./markup.ts";

/** A region below countries beside the one above it and its neighbours, one column each; nothing for countries. */
export const besideSection = ({ beside }: RegionReport, words: Words): Markup =>
  beside
    ? html`<section class="block long"><h2>${words.say("report.section.beside", { parent: beside.regions[1]?.name ?? "" })}</h2>
${beside.within ? html`<p class="standing">${beside.within}</p>` : ""}<table class="beside"><thead><tr><th scope="col">${words.say("report.column.indicator")}</th>${beside.regions.map(({ name }) => html`<th scope="col" class="end">${name}</th>`)}</tr></thead>
<tbody>${beside.rows.map(row)}</tbody></table><p class="note">${words.say("report.beside.note")}</p></section>
`
    : html``;

const row = ({ name, unit, figures }: Beside["rows"][number]): Markup =>
  html`<tr><td>${name} <span class="mute">${unit}</span></td>${figures.map((figure, place) => html`<td class="${place === 0 ? "end value" : "end soft"}"><bdi>${figure}</bdi></td>`)}</tr>`;

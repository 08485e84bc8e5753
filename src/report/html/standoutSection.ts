import type { Words } from "../../language/words.ts";
import type { RegionReport, StandoutLine } from "../report.ts";
import { html, type Markup } from "./markup.ts";

/** Weaknesses and strengths side by side; nothing where nothing stands out. */
export function standoutSection({ standouts }: RegionReport, words: Words): Markup {
  const { heaviest, lightest } = standouts;
  if (heaviest.length + lightest.length === 0) return html``;
  return html`<section class="block"><h2>${words.say("report.section.standouts")}</h2><div class="two"><div>${side(words.say("report.standout.heaviest"), heaviest, words)}</div><div>${side(words.say("report.standout.lightest"), lightest, words)}</div></div></section>`;
}

const side = (title: string, lines: readonly StandoutLine[], words: Words): Markup =>
  html`<h3>${title}</h3>${
    lines.length === 0
      ? html`<p class="note">${words.say("report.standout.none")}</p>`
      : html`<ul>${lines.map((line) => html`<li>${line.words}</li>`)}</ul>`
  }`;

/** What was given to each pillar, and what that comes to between regions. */
export const weightTable = ({ weights }: RegionReport, words: Words): Markup =>
  weights.length === 0
    ? html``
    : html`<section class="block"><h2>${words.say("report.section.weights")}</h2><table><thead><tr><th scope="col">${words.say("report.section.pillars")}</th><th scope="col" class="end">${words.say("report.weight.nominal")}</th><th scope="col" class="end">${words.say("report.weight.effective")}</th></tr></thead><tbody>${weights.map(
        ({ name, nominalWords, effectiveWords }) =>
          html`<tr><td>${name}</td><td class="end value">${nominalWords}</td><td class="end value">${effectiveWords}</td></tr>`,
      )}</tbody></table><p class="note">${words.say("report.weight.note")}</p></section>`;

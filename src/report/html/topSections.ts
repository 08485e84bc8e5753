import type { Words } from "../../language/words.ts";
import { legendDrawing } from "../../layer/legendDrawing.ts";
import { legendLayout } from "../../layer/legendLayout.ts";
import type { RegionReport, ReportFinding } from "../report.ts";
import { classRibbon, pillarBar } from "./figureMarks.ts";
import { html, type Markup, raw } from "./markup.ts";
import type { ReportPictures } from "./pictures.ts";

/** Name, headline, and the map of the surroundings beside index and pillars. */
export const topSections = (
  report: RegionReport,
  pictures: ReportPictures,
  words: Words,
): Markup => html`<h1>${report.region.name}</h1>
<p class="place"><bdi>${report.region.iso31662 ?? report.region.id}</bdi>${report.evidence ? ` · ${report.evidence.words}` : ""} · ${report.scenario.words}</p>
<p class="lede">${report.headline.map(sentence)}</p>
<div class="two"><div><div class="frame">${pictures.locator}</div><p class="note">${pictures.scene.title}. ${pictures.scene.subtitle}</p>${smallLegend(pictures, words)}</div>
<div>${indexSection(report, pictures, words)}${pillarSection(report, words)}</div></div>`;

/** A sentence with its first figure set bold. */
function sentence(text: string, index: number): Markup {
  const found = /[\p{Nd}](?:[\p{Nd}.,٫٬]*\p{Nd})?(?:[\u202f]?[%٪])?/u.exec(text);
  const gap = index === 0 ? "" : " ";
  if (!found) return html`${gap}${text}`;
  const end = found.index + found[0].length;
  return html`${gap}${text.slice(0, found.index)}<b>${found[0]}</b>${text.slice(end)}`;
}

function smallLegend({ scene }: ReportPictures, words: Words): Markup {
  const layout = legendLayout(scene, 326, { dotRoom: 0 });
  return raw(
    `<svg class="small-legend" viewBox="0 0 ${layout.width} ${layout.height}" direction="${scene.direction}" aria-hidden="true">${legendDrawing(layout, words)}</svg>`,
  );
}

const indexSection = (
  { index }: RegionReport,
  { scene }: ReportPictures,
  words: Words,
): Markup => html`<h2>${words.say("report.section.index")}</h2>
${index.kind === "value" ? ranked(index, scene, words) : unranked(index)}`;

const ranked = (index: ReportFinding, scene: ReportPictures["scene"], words: Words): Markup =>
  html`<div class="index"><div class="big">${index.figure}<small> ${words.say("report.ofHundred")}</small></div>${classRibbon(scene, index, words)}</div>
<p class="standing">${index.percentile?.words}.<br><span class="soft">${words.say("report.column.rank")} <b>${words.say("report.rankOf", { rank: words.figure(index.rank ?? 0, 0), count: words.figure(index.ranked, 0) })}</b></span></p>`;

const unranked = (index: ReportFinding): Markup =>
  html`<div class="big words">${index.figure}</div><p class="standing soft">${index.reason}</p>`;

const pillarSection = ({ pillars }: RegionReport, words: Words): Markup =>
  html`<div class="block"><h2>${words.say("report.section.pillars")} <span>${words.say("report.section.pillarsNote")}</span></h2>${pillars.map((pillar) => pillarRow(pillar, words))}</div>`;

const pillarRow = (pillar: ReportFinding, words: Words): Markup =>
  pillar.kind === "value"
    ? html`<div class="pillar"><span>${pillarName(pillar, words)}</span>${pillarBar(pillar, words.direction === "rtl")}<span><b>${pillar.figure}</b> <bdi class="mute">${pillar.range}</bdi></span></div>`
    : html`<div class="pillar reason"><span>${pillarName(pillar, words)}</span><span class="soft">${pillar.figure}</span></div>`;

const pillarKeys = {
  pillarGrid: "pillar.grid",
  pillarPrice: "pillar.price",
  pillarWater: "pillar.water",
  pillarCarbon: "pillar.carbon",
  pillarHealth: "pillar.health",
} as const;

const pillarName = ({ id, name }: ReportFinding, words: Words): string => {
  const key = pillarKeys[id as keyof typeof pillarKeys];
  return key ? words.say(key) : name;
};

import { ownLicence } from "../regionReport.ts";
import type { RegionReport } from "../report.ts";
import type { ReportContext } from "../reportContext.ts";
import { besideSection } from "./besideSection.ts";
import { furtherTable, keyTable } from "./findingsTable.ts";
import { closingSections, costsAndStatuses, ledgerAndGrid, worldSection } from "./lowerSections.ts";
import { html, raw } from "./markup.ts";
import { pageBoxes } from "./pageBoxes.ts";
import { reportPictures } from "./pictures.ts";
import { standoutSection, weightTable } from "./standoutSection.ts";
import { reportStyle } from "./style.ts";
import { topSections } from "./topSections.ts";

/** Nothing is loaded and nothing runs: the file is all there is. */
export const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The mark of the atlas. */
export const brand = `<svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><path d="M11 1a10 10 0 0 1 0 20z" fill="#bd472a"/><path d="M11 1c-4.5 2.7-4.5 17.3 0 20M1.3 11h19.4" fill="none" stroke="currentColor"/><circle cx="11" cy="11" r="10" fill="none" stroke="currentColor" stroke-width="1.3"/></svg>`;

/** A region report as one HTML file for screen and A4: inline maps, own style, no script, no network. */
export function regionHtml(
  context: ReportContext,
  report: RegionReport,
  regionIndex: number,
): string {
  const { words } = context;
  const pictures = reportPictures(context, report, regionIndex);
  const masthead = words.say("report.masthead", {
    region: report.region.id,
    model: report.atlas.model,
    data: report.atlas.data,
  });
  const hash = words.say("report.hash", { hash: report.hash });
  const boxes = pageBoxes({
    rtl: words.direction === "rtl",
    atlas: report.atlas.name,
    masthead: `${report.region.name} · ${masthead}`,
    hash,
    command: report.command,
    licence: ownLicence,
    page: [words.say("report.page"), words.say("report.pageOf")],
    one: words.figure(1),
  });
  return html`<!doctype html>
<html lang="${report.language}" dir="${words.direction}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${report.title} | ${report.atlas.name}</title><style>${raw(reportStyle + boxes)}</style></head>
<body><div class="masthead">${raw(brand)}${report.atlas.name}<span>${masthead}</span></div>
<main>${topSections(report, pictures, words)}
${standoutSection(report, words)}
${keyTable(report, words)}
${besideSection(report, words)}${ledgerAndGrid(report, words)}
${costsAndStatuses(report, words)}
${worldSection(pictures)}
${furtherTable(report, words)}
${weightTable(report, words)}
${closingSections(report, words)}</main></body></html>
`.markup;
}

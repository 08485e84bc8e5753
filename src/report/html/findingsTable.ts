import { indicatorGroups } from "../../indicator/indicator.ts";
import type { Words } from "../../language/words.ts";
import { keyIndicators } from "../keyIndicators.ts";
import type { RegionReport, ReportFinding } from "../report.ts";
import { addedStatus, shownStatus } from "../statusWords.ts";
import { percentileMark } from "./figureMarks.ts";
import { html, type Markup, raw } from "./markup.ts";
import { statusBadge } from "./statusBadge.ts";

/** The findings of the first page, in one table. */
export const keyTable = (report: RegionReport, words: Words): Markup =>
  table(words, {
    title: words.say("report.section.findings"),
    rows: html`<tbody>${report.findings.filter(isKey).map((row) => findingRow(row, words))}</tbody>`,
  });

/** All other findings but the index, by group. */
export const furtherTable = (report: RegionReport, words: Words): Markup =>
  table(words, {
    title: words.say("report.section.further"),
    rows: html`${indicatorGroups.map((group) => groupRows(report.findings, group, words))}`,
  });

const isKey = ({ id }: ReportFinding): boolean => keyIndicators.includes(id);

interface TableOptions {
  readonly title: string;
  readonly rows: Markup;
}

/** Value, range, median, percentile, rank, status, year and source of each finding, or the reason for its absence. */
const table = (words: Words, { title, rows }: TableOptions): Markup =>
  html`<section class="block long"><h2>${title} <span>${words.say("report.section.findingsNote")}</span></h2>
<table class="findings"><colgroup>${raw("<col>".repeat(8))}</colgroup><thead><tr><th scope="col">${words.say("report.column.indicator")}</th>${endHeads(words)}<th scope="col">${words.say("report.column.percentile")}</th><th scope="col" class="end">${words.say("report.column.rank")}</th><th scope="col">${words.say("report.column.status")}</th><th scope="col">${words.say("report.column.source")}</th></tr></thead>
${rows}</table></section>`;

const endHeads = (words: Words): Markup[] =>
  (["report.column.value", "report.column.range", "report.column.median"] as const).map(
    (key) => html`<th scope="col" class="end">${words.say(key)}</th>`,
  );

function groupRows(
  findings: readonly ReportFinding[],
  group: ReportFinding["group"],
  words: Words,
): Markup {
  const rows = findings.filter(
    (finding) => finding.group === group && group !== "index" && !isKey(finding),
  );
  if (rows.length === 0) return html``;
  return html`<tbody><tr><th scope="rowgroup" colspan="8">${words.say(`indicatorGroup.${group}`)}</th></tr>${rows.map((row) => findingRow(row, words))}</tbody>`;
}

const findingRow = (finding: ReportFinding, words: Words): Markup =>
  finding.kind === "value"
    ? html`<tr><td>${finding.name} <span class="mute">${finding.unit}</span></td><td class="end value">${finding.figure}</td><td class="end soft"><bdi>${finding.range}</bdi></td><td class="end soft">${finding.median}</td><td>${standing(finding, words)}</td><td class="end soft">${rank(finding, words)}</td><td>${origin(finding, words)}</td><td class="mute">${citedNumbers(finding.sources, words)}</td></tr>`
    : html`<tr><td>${finding.name} <span class="mute">${finding.unit}</span></td><td colspan="7" class="soft">${finding.figure}. ${finding.reason}</td></tr>`;

const standing = ({ percentile }: ReportFinding, words: Words): Markup =>
  percentile
    ? html`<span class="mark">${percentileMark(percentile.of, words.direction === "rtl")}${words.figure(percentile.of, 0)}</span>`
    : html`<span class="mute">${words.say("report.context")}</span>`;

const rank = ({ rank: place, ranked }: ReportFinding, words: Words): string =>
  place === undefined
    ? ""
    : words.say("report.rankOf", { rank: words.figure(place, 0), count: words.figure(ranked, 0) });

function origin(finding: ReportFinding, words: Words): Markup {
  const { year, stale } = finding;
  const status = shownStatus(finding);
  const badge = status ? statusBadge(status, words.say(`status.${status}`)) : html``;
  if (year === undefined) return badge;
  const plain = words.year(year);
  const text = addedStatus(finding, words)
    ? words.say("report.yearAssumed", { year: plain })
    : plain;
  return html`${badge} <span class="mute">${stale ? words.say("report.stale", { year: text }) : text}</span>`;
}

/** "1, 8–10": source numbers, three or more in a row drawn together. */
export function citedNumbers(sources: readonly number[], words: Words): string {
  const runs: number[][] = [];
  for (const source of sources) {
    const run = runs.at(-1);
    if (run?.at(-1) === source - 1) run.push(source);
    else runs.push([source]);
  }
  const figure = (source: number | undefined): string => words.figure(source ?? 0, 0);
  return runs
    .flatMap((run) =>
      run.length > 2 ? [`${figure(run[0])}–${figure(run.at(-1))}`] : run.map(figure),
    )
    .join(words.say("list.comma"));
}

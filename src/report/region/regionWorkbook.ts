import { longTableOf } from "../longTableOf.ts";
import { regionReport } from "../regionReport.ts";
import type { RegionReport } from "../report.ts";
import type { ReportContext } from "../reportContext.ts";
import type { Sheet, Workbook } from "../xlsx/workbook.ts";

/** The report on a region as a workbook: what it says, its figures as the data file has them, its sources, how the inputs are known. */
export function regionWorkbook(context: ReportContext, regionIndex: number): Workbook {
  const { words } = context;
  const report = regionReport(context, regionIndex);
  const { header, rows } = longTableOf(context, [regionIndex]);
  return {
    direction: words.direction,
    sheets: [
      { name: words.say("download.report"), rows: summaryRows(report, context) },
      { name: words.say("report.section.findings"), head: header, rows },
      sourceSheet(report, words.say("report.section.sources")),
      {
        name: words.say("report.section.statuses"),
        rows: report.statuses.map(({ name, count, about }) => [name, count, about]),
      },
    ],
  };
}

/** What the first page of the report says, and what identifies it. */
function summaryRows(report: RegionReport, { words }: ReportContext): Sheet["rows"] {
  const { region, scenario, atlas, headline, index, grid, limitations, notices } = report;
  const several = (label: string, sentences: readonly string[]): Sheet["rows"] =>
    sentences.map((sentence, place) => [place === 0 ? label : undefined, sentence]);
  return [
    [report.title],
    [region.name, region.iso31662 ?? region.id],
    [undefined, scenario.words],
    [index.name, index.value ?? index.figure, index.range || undefined],
    ...headline.map((sentence) => [undefined, sentence]),
    ...several(words.say("report.section.grid"), grid),
    ...several(words.say("report.section.limitations"), limitations),
    ...several(words.say("report.section.sources"), notices),
    [words.say("report.section.citation"), report.citation],
    [atlas.name, words.say("report.hash", { hash: report.hash })],
    [words.say("report.section.again"), report.command],
    [undefined, report.licence],
  ];
}

/** The sources of a report, one a row. */
export const sourceSheet = ({ sources }: RegionReport, name: string): Sheet => ({
  name,
  head: ["number", "id", "publisher", "title", "years", "licence", "url", "attribution"],
  rows: sources.map(({ number, id, publisher, title, years, licence, url, attribution }) => [
    number,
    ...[id, publisher, title, years.join(" "), licence, url, attribution],
  ]),
});

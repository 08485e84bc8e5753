import { indicatorGroups } from "../../indicator/indicator.ts";
import type { MessageKey } from "../../language/messages.ts";
import type { Words } from "../../language/words.ts";
import { type Section, section } from "../document/block.ts";
import { isolated, lineBreak, mute, type Run, soft } from "../document/run.ts";
import {
  type Cell,
  type Column,
  cell,
  type Row,
  type RowGroup,
  toned,
  valueCell,
} from "../document/table.ts";
import { percentileMark } from "../drawing/percentileMark.ts";
import { statusMark } from "../drawing/statusMark.ts";
import { keyIndicators } from "../keyIndicators.ts";
import type { RegionReport, ReportFinding } from "../report.ts";
import { addedStatus, shownStatus } from "../statusWords.ts";

/** The findings of the first page, in one table. */
export const keyFindings = ({ findings }: RegionReport, words: Words): Section =>
  findingsSection("report.section.findings", words, [
    { rows: findings.filter(isKey).map((finding) => rowOf(finding, words)) },
  ]);

/** All other findings but the index, by group. */
export const furtherFindings = ({ findings }: RegionReport, words: Words): Section =>
  findingsSection(
    "report.section.further",
    words,
    indicatorGroups
      .filter((group) => group !== "index")
      .map((group) => ({
        heading: words.say(`indicatorGroup.${group}`),
        rows: findings
          .filter((finding) => finding.group === group && !isKey(finding))
          .map((finding) => rowOf(finding, words)),
      }))
      .filter(({ rows }) => rows.length > 0),
  );

const isKey = ({ id }: ReportFinding): boolean => keyIndicators.includes(id);

const findingsSection = (title: MessageKey, words: Words, groups: readonly RowGroup[]): Section =>
  section(
    { heading: words.say(title), note: words.say("report.section.findingsNote"), breaks: true },
    {
      kind: "table",
      role: "findings",
      columns: columns.map(({ heading, align }) => ({
        heading: words.say(heading),
        ...(align && { align }),
      })),
      groups,
    },
  );

const columns: readonly (Column & { readonly heading: MessageKey })[] = [
  { heading: "report.column.indicator" },
  { heading: "report.column.value", align: "end" },
  { heading: "report.column.range", align: "end" },
  { heading: "report.column.median", align: "end" },
  { heading: "report.column.percentile" },
  { heading: "report.column.rank", align: "end" },
  { heading: "report.column.status" },
  { heading: "report.column.source" },
];

/** Value, range, median, percentile, rank, status, year and source of a finding, or why it has none. */
function rowOf(finding: ReportFinding, words: Words): Row {
  const { name, unit, kind, figure, range, value, median = "", reason, remark, sources } = finding;
  const title = cell(name, " ", mute(unit), ...(remark ? [lineBreak, soft(remark)] : []));
  if (kind !== "value") {
    const spread = range === "" ? figure : `${figure} (${range})`;
    return {
      cells: [title, { ...toned("soft", `${spread}. ${reason ?? ""}`), span: columns.length - 1 }],
    };
  }
  return {
    cells: [
      title,
      valueCell(figure, value),
      toned("soft", isolated(range)),
      toned("soft", median),
      standing(finding, words),
      toned("soft", rankWords(finding, words)),
      cell(...origin(finding, words)),
      toned("mute", citedNumbers(sources, words)),
    ],
  };
}

const standing = ({ percentile }: ReportFinding, words: Words): Cell =>
  percentile
    ? {
        number: percentile.of,
        runs: [
          {
            kind: "marked",
            role: "standing",
            mark: percentileMark(percentile.of, words.direction),
            text: words.figure(percentile.of, 0),
          },
        ],
      }
    : cell(mute(words.say("report.context")));

const rankWords = ({ rank, ranked }: ReportFinding, words: Words): string =>
  rank === undefined
    ? ""
    : words.say("report.rankOf", { rank: words.figure(rank, 0), count: words.figure(ranked, 0) });

function origin(finding: ReportFinding, words: Words): readonly Run[] {
  const { year, stale } = finding;
  const status = shownStatus(finding);
  const mark = status ? [statusMark(status, words.say(`status.${status}`))] : [];
  if (year === undefined) return mark;
  const plain = words.year(year);
  const text = addedStatus(finding, words)
    ? words.say("report.yearAssumed", { year: plain })
    : plain;
  return [...mark, " ", mute(stale ? words.say("report.stale", { year: text }) : text)];
}

/** "1, 8–10": numbers of sources; three or more in a row become a range. */
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

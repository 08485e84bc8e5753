import { optional } from "../../dataset/optional.ts";
import { indicatorGroups } from "../../indicator/indicator.ts";
import type { MessageKey } from "../../language/messages.ts";
import { rankFigure } from "../../language/rankWords.ts";
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
export const keyFindings = ({ findings, draws }: RegionReport, words: Words): Section =>
  findingsSection("report.section.findings", { words, draws }, [
    { members: findings.filter(isKey) },
  ]);

/** All other findings but the index, by group. */
export const furtherFindings = ({ findings, draws }: RegionReport, words: Words): Section =>
  findingsSection(
    "report.section.further",
    { words, draws },
    indicatorGroups
      .filter((group) => group !== "index")
      .map((group) => ({
        heading: words.say(`indicatorGroup.${group}`),
        members: findings.filter((finding) => finding.group === group && !isKey(finding)),
      }))
      .filter(({ members }) => members.length > 0),
  );

const isKey = ({ id }: ReportFinding): boolean => keyIndicators.includes(id);

/** Findings of one group, under a heading or without one. */
interface FindingGroup {
  readonly heading?: string;
  readonly members: readonly ReportFinding[];
}

function findingsSection(
  title: MessageKey,
  { words, draws }: { readonly words: Words; readonly draws: RegionReport["draws"] },
  groups: readonly FindingGroup[],
): Section {
  return section(
    { heading: words.say(title), note: noteOf(words, draws), breaks: true },
    {
      kind: "table",
      role: "findings",
      columns: columnsOf(draws !== undefined).map(({ heading, align }) => ({
        heading: words.say(heading),
        ...(align && { align }),
      })),
      groups: groups.map(
        ({ members, ...group }): RowGroup => ({
          ...group,
          rows: members.map((finding) => rowOf(finding, words)),
        }),
      ),
    },
  );
}

function noteOf(words: Words, draws: RegionReport["draws"]): string {
  const percentile = words.say("report.section.findingsNote");
  if (!draws) return percentile;
  const drawn = words.say("report.section.drawsNote", {
    count: words.figure(draws.count, 0),
    seed: words.year(draws.seed),
  });
  return `${percentile} · ${drawn}`;
}

/** @param isDrawn whether draws were counted: ranges are then theirs. */
const columnsOf = (isDrawn: boolean): readonly (Column & { readonly heading: MessageKey })[] => [
  { heading: "report.column.indicator" },
  { heading: "report.column.value", align: "end" },
  { heading: isDrawn ? "report.column.interval" : "report.column.range", align: "end" },
  { heading: "report.column.median", align: "end" },
  { heading: "report.column.percentile" },
  { heading: "report.column.rank", align: "end" },
  { heading: "report.column.status" },
  { heading: "report.column.source" },
];

const columnCount = columnsOf(true).length;

/** Value, range, median, percentile, rank, status, year and source of a finding, or why it has none. */
function rowOf(finding: ReportFinding, words: Words): Row {
  const { name, unit, kind, figure, range, value, median = "", reason, remark, sources } = finding;
  const title = cell(name, " ", mute(unit), ...(remark ? [lineBreak, soft(remark)] : []));
  if (kind !== "value") {
    const spread = range === "" ? figure : `${figure} (${range})`;
    return {
      cells: [title, { ...toned("soft", `${spread}. ${reason ?? ""}`), span: columnCount - 1 }],
    };
  }
  return {
    cells: [
      title,
      valueCell(figure, value),
      toned("soft", isolated(range), ...boundsOf(finding, words)),
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

/** The worst and the best case, below the interval of the draws. */
const boundsOf = ({ bounds }: ReportFinding, words: Words): readonly Run[] =>
  !bounds ? [] : [lineBreak, mute(words.say("report.bounds", { range: bounds }))];

function rankWords({ rank, rankInterval, settled, ranked }: ReportFinding, words: Words): string {
  if (rank === undefined) return "";
  const own = { rank, ...optional("interval", rankInterval), settled: settled ?? true };
  return words.say("report.rankOf", {
    rank: rankFigure(words, own),
    count: words.figure(ranked, 0),
  });
}

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

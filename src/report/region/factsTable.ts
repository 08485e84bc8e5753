import type { Words } from "../../language/words.ts";
import { isolated, mute, soft } from "../document/run.ts";
import { cell, type Row, type Table, toned, valueCell } from "../document/table.ts";
import { statusMark } from "../drawing/statusMark.ts";
import type { ReportFinding } from "../report.ts";
import { shownStatus } from "../statusWords.ts";

/** Findings in a short table: value, range, and how each is known. */
export const factsTable = (findings: readonly ReportFinding[], words: Words): Table => ({
  kind: "table",
  role: "facts",
  columns: [{}, { align: "end" }, { align: "end" }, {}],
  groups: [{ rows: findings.map((finding) => rowOf(finding, words)) }],
});

function rowOf(finding: ReportFinding, words: Words): Row {
  const { name, unit, kind, figure, value, range, reason = "" } = finding;
  const title = cell(name, " ", mute(unit));
  if (kind !== "value")
    return { cells: [title, { ...toned("soft", `${figure}. ${reason}`), span: 3 }] };
  return {
    cells: [
      title,
      valueCell(figure, value),
      toned("soft", isolated(range)),
      cell(...howKnown(finding, words)),
    ],
  };
}

/** Status and year of a finding. */
export function howKnown(finding: ReportFinding, words: Words) {
  const status = shownStatus(finding);
  const mark = status ? [statusMark(status, words.say(`status.${status}`))] : [];
  return finding.year === undefined ? mark : [...mark, " ", soft(words.year(finding.year))];
}

import type { Words } from "../../language/words.ts";
import { isComparable } from "../comparing/standing.ts";
import { lineBreak, mute, mutedRange, strong } from "../document/run.ts";
import { type Cell, cell, type Row, type Table } from "../document/table.ts";
import { keyIndicators } from "../keyIndicators.ts";
import type { RegionReport } from "../report.ts";

/** The key figures of some regions side by side, each with its range. */
export const comparedTable = (reports: readonly RegionReport[], words: Words): Table => ({
  kind: "table",
  role: "compared",
  columns: [
    { heading: words.say("report.column.indicator") },
    ...reports.map(({ region }) => ({ heading: region.name, align: "end" as const })),
  ],
  groups: [
    {
      rows: keyIndicators
        .map((id) => rowOf(id, reports, words))
        .filter((row): row is Row => row !== undefined),
    },
  ],
});

function rowOf(id: string, reports: readonly RegionReport[], words: Words): Row | undefined {
  const findings = reports.map((report) => report.findings.find((finding) => finding.id === id));
  const named = findings.find((finding) => finding !== undefined);
  if (!named) return undefined;
  return {
    cells: [
      cell(named.name, " ", mute(named.unit)),
      ...findings.map((finding) => cellOf(finding, words)),
    ],
  };
}

/** A figure with its range; one that is not to be compared steps back and says what it is. */
function cellOf(finding: RegionReport["findings"][number] | undefined, words: Words): Cell {
  if (!finding) return cell("–");
  const { figure, value, range, kind } = finding;
  const isOwn = value === undefined || isComparable(finding);
  return {
    number: value,
    runs: [
      isOwn ? strong(figure) : mute(figure),
      ...(range === "" ? [] : [lineBreak, mutedRange(range)]),
      ...(isOwn ? [] : [lineBreak, mute(words.say(`kind.${kind}`))]),
    ],
  };
}

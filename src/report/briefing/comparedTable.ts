import type { Words } from "../../language/words.ts";
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
        .map((id) => rowOf(id, reports))
        .filter((row): row is Row => row !== undefined),
    },
  ],
});

function rowOf(id: string, reports: readonly RegionReport[]): Row | undefined {
  const findings = reports.map((report) => report.findings.find((finding) => finding.id === id));
  const named = findings.find((finding) => finding !== undefined);
  if (!named) return undefined;
  return { cells: [cell(named.name, " ", mute(named.unit)), ...findings.map(cellOf)] };
}

function cellOf(finding: RegionReport["findings"][number] | undefined): Cell {
  if (!finding) return cell("–");
  const { figure, value, range } = finding;
  return {
    number: value,
    runs: [strong(figure), ...(range === "" ? [] : [lineBreak, mutedRange(range)])],
  };
}

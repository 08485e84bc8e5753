import type { Words } from "../../language/words.ts";
import { isolated } from "../document/run.ts";
import { cell, type Row, type Table, toned, valueCell } from "../document/table.ts";
import type { RegionReport } from "../report.ts";
import { rankOf } from "./rankOf.ts";

/** The same regions under each scenario: index with range, rank, share of the electricity used. */
export const scenariosTable = (
  scenarios: readonly (readonly RegionReport[])[],
  words: Words,
): Table => ({
  kind: "table",
  columns: [
    { heading: words.say("briefing.column.region") },
    { heading: words.say("report.section.index"), align: "end" },
    { heading: words.say("report.column.range"), align: "end" },
    { heading: words.say("report.column.rank"), align: "end" },
    { heading: words.say("indicator.demandShare"), align: "end" },
  ],
  groups: scenarios.map((reports) => ({
    heading: reports[0]?.scenario.words ?? "",
    rows: reports.map((report) => rowOf(report, words)),
  })),
});

function rowOf({ region, index, findings }: RegionReport, words: Words): Row {
  const share = findings.find(({ id }) => id === "demandShare");
  return {
    cells: [
      cell(region.name),
      valueCell(index.figure, index.value),
      toned("soft", isolated(index.range)),
      toned("soft", rankOf(index, words)),
      valueCell(share?.figure ?? "–", share?.value),
    ],
  };
}

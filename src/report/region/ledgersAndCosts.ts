import type { Words } from "../../language/words.ts";
import {
  type Columns,
  columns,
  figure,
  note,
  paragraph,
  type Section,
  section,
} from "../document/block.ts";
import { isolated } from "../document/run.ts";
import { cell, type Row, toned, valueCell } from "../document/table.ts";
import { ledgerChart } from "../drawing/ledgerChart.ts";
import { statusMark } from "../drawing/statusMark.ts";
import type { CostLine, RegionReport, StatusCount } from "../report.ts";

/** What a region hosts, uses and owns, on one scale. */
export const ledgerSection = ({ ledgers }: RegionReport, words: Words): Section =>
  section(
    {
      heading: words.say("report.section.ledgers"),
      note: words.say("report.section.ledgersNote"),
    },
    figure("chart", () => ledgerChart(ledgers, words)),
    note(words.say("report.ledger.about")),
  );

/** Host, use and own beside what the load means for the grid. */
export const ledgersAndGrid = (report: RegionReport, words: Words): Columns =>
  columns(
    [ledgerSection(report, words)],
    [
      section(
        words.say("report.section.grid"),
        ...report.grid.map((sentence) => paragraph("standing", sentence)),
      ),
    ],
  );

/** External cost beside the bill, and how the inputs are known. */
export const costsAndStatuses = ({ costs, statuses }: RegionReport, words: Words): Columns =>
  columns(
    [
      section(
        { heading: words.say("report.section.costs"), note: words.say("report.section.costsNote") },
        {
          kind: "table",
          columns: [{}, { align: "end" }, { align: "end" }],
          groups: [{ rows: costs.map(costRow) }],
        },
        note(words.say("report.cost.about")),
      ),
    ],
    [
      section(
        words.say("report.section.statuses"),
        {
          kind: "table",
          columns: [{}, {}, { align: "end" }],
          groups: [{ rows: statuses.map((status) => statusRow(status, words)) }],
        },
        note(words.say("report.status.note")),
      ),
    ],
  );

const costRow = ({ id, label, figure: words, value, range }: CostLine): Row => ({
  isTotal: id === "total",
  cells: [cell(label), valueCell(words, value), toned("soft", isolated(range))],
});

const statusRow = ({ status, name, about, count }: StatusCount, words: Words): Row => ({
  cells: [
    cell(statusMark(status, name)),
    toned("soft", about),
    valueCell(words.figure(count, 0), count),
  ],
});

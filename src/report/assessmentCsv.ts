import { answered } from "./answered.ts";
import { csvTable } from "./csvTable.ts";
import { longRow } from "./longRow.ts";
import { longCells, longHeader } from "./longTable.ts";
import type { ReportContext } from "./reportContext.ts";

/** Every indicator of every region as a long table, region by region. */
export function assessmentCsv(context: ReportContext): string {
  const rows = context.assessment.regions.flatMap((_, regionIndex) =>
    answered(context.assessment).map((indicator) =>
      longCells(longRow(context, indicator, regionIndex)),
    ),
  );
  return csvTable(longHeader, rows);
}

/** Every indicator of one region as a long table. */
export const regionCsv = (context: ReportContext, regionIndex: number): string =>
  csvTable(
    longHeader,
    answered(context.assessment).map((indicator) =>
      longCells(longRow(context, indicator, regionIndex)),
    ),
  );

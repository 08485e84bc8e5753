import { answered } from "./answered.ts";
import type { DataTable } from "./format/contents.ts";
import { longRow } from "./longRow.ts";
import { longCells, longHeader } from "./longTable.ts";
import type { ReportContext } from "./reportContext.ts";

/** Every indicator of some regions as a long table, region by region. */
export const longTableOf = (
  context: ReportContext,
  regionIndices: Iterable<number>,
): DataTable => ({
  header: longHeader,
  rows: [...regionIndices].flatMap((regionIndex) =>
    answered(context.assessment).map((indicator) =>
      longCells(longRow(context, indicator, regionIndex)),
    ),
  ),
});

import type { Indicator } from "../../indicator/indicator.ts";
import { contentHash } from "../contentHash.ts";
import { longRow } from "../longRow.ts";
import type { LongRow } from "../longTable.ts";
import type { ReportContext } from "../reportContext.ts";

/** An answer of the data contract: a row of the long table without its empty cells, under a hash of its own. */
export type ContractRow = Partial<LongRow> & { readonly scenario: string; readonly hash: string };

/** One figure with unit, range, interval, year, status and source, or the reason why there is none. */
export function contractRow(
  context: ReportContext,
  indicator: Indicator,
  regionIndex: number,
): ContractRow {
  const known = Object.fromEntries(
    Object.entries(longRow(context, indicator, regionIndex)).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const row = { ...known, scenario: context.assessment.scenario.preset };
  return { ...row, hash: contentHash(JSON.stringify(row)) };
}

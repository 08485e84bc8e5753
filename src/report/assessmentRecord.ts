import { answered } from "./answered.ts";
import { creditsOf } from "./credits.ts";
import { drawsOf } from "./drawsOf.ts";
import type { DataRecord } from "./format/contents.ts";
import { longRow } from "./longRow.ts";
import type { ReportContext } from "./reportContext.ts";

/** Every indicator of every region as data: scenario, datasets, and one record for each row of the long table. */
export function assessmentRecord(context: ReportContext): DataRecord {
  const results = context.assessment.regions.flatMap((_, regionIndex) =>
    answered(context.assessment).map((indicator) => longRow(context, indicator, regionIndex)),
  );
  return { content: { ...creditsOf(context), ...drawsOf(context), results }, indent: 1 };
}

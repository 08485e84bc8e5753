import { answered } from "./answered.ts";
import { creditsOf } from "./credits.ts";
import { longRow } from "./longRow.ts";
import type { ReportContext } from "./reportContext.ts";

/** Every indicator of every region as JSON: scenario, datasets, and one record for each row of the long table. */
export function assessmentJson(context: ReportContext): string {
  const results = context.assessment.regions.flatMap((_, regionIndex) =>
    answered(context.assessment).map((indicator) => longRow(context, indicator, regionIndex)),
  );
  return `${JSON.stringify({ ...creditsOf(context), results }, null, 1)}\n`;
}

import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import { scenarioName } from "../scenarioName.ts";
import { type YearsReport, yearsTable } from "./yearsTable.ts";

/** Results of all regions in several years. */
const yearsKind: ReportKind<readonly [years: YearsReport]> = {
  id: "years",
  fileName: ({ context }) => ["years", ...scenarioName(context.assessment.scenario)],
  contents: { table: { label: "download.regions", make: yearsTable } },
};

/** Results of all regions in several years, in each format of tables. */
export const yearsFormats = formatsOf(yearsKind);

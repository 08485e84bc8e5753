import { formatsOf, type ReportKind } from "./format/reportKind.ts";
import { longTableOf } from "./longTableOf.ts";
import type { ReportContext } from "./reportContext.ts";
import { scenarioName } from "./scenarioName.ts";

/** The results of the regions that a filter means. */
const selectionKind: ReportKind<
  readonly [context: ReportContext, regionIndices: readonly number[]]
> = {
  id: "selection",
  fileName: ({ assessment }) => ["regions", "filtered", ...scenarioName(assessment.scenario)],
  contents: {
    table: { label: "download.filtered", make: longTableOf },
  },
};

/** The results of some regions in each format of a table. */
export const selectionFormats = formatsOf(selectionKind);

import { assessmentFeatures } from "./assessmentFeatures.ts";
import { assessmentRecord } from "./assessmentRecord.ts";
import { formatsOf, type ReportKind } from "./format/reportKind.ts";
import { longTableOf } from "./longTableOf.ts";
import type { ReportContext } from "./reportContext.ts";
import { scenarioName } from "./scenarioName.ts";

/** The results of all regions. */
const assessmentKind: ReportKind<readonly [context: ReportContext]> = {
  id: "results",
  fileName: ({ assessment }) => ["regions", ...scenarioName(assessment.scenario)],
  contents: {
    table: {
      label: "download.regions",
      make: (context) => longTableOf(context, context.assessment.regions.keys()),
    },
    record: { label: "download.regions", make: assessmentRecord },
    features: { label: "download.regions", make: assessmentFeatures },
  },
};

/** The results of all regions in each of their formats. */
export const assessmentFormats = formatsOf(assessmentKind);

import { creditsOf } from "../credits.ts";
import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import { scenarioName } from "../scenarioName.ts";
import { type EnsembleReport, ensembleCells, ensembleTable } from "./ensembleTable.ts";

/** What an ensemble says of all regions. */
const ensembleKind: ReportKind<readonly [report: EnsembleReport]> = {
  id: "ensemble",
  fileName: ({ context }) => ["ensemble", ...scenarioName(context.assessment.scenario)],
  contents: {
    table: { label: "download.regions", make: ensembleTable },
    record: {
      label: "download.regions",
      make: (report) => ({
        content: {
          ...creditsOf(report.context),
          seed: report.summary.seed,
          draws: report.summary.draws,
          ...(report.summary.methodUncertainty ? { methodUncertainty: true } : {}),
          results: report.summary.findings.map((finding) => ensembleCells(report, finding)),
        },
        indent: 1,
      }),
    },
  },
};

/** What an ensemble says of all regions, in each format of tables and records. */
export const ensembleFormats = formatsOf(ensembleKind);

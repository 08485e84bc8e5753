import type { Drivers } from "../../sensitivity/drivers.ts";
import { creditsOf } from "../credits.ts";
import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import type { ReportContext } from "../reportContext.ts";

/** What the range of one number comes from, with all that its files name. */
export interface SensitivityReport {
  readonly context: Pick<ReportContext, "assessment" | "words" | "release" | "datasets">;
  readonly drivers: Drivers;
}

const sensitivityKind: ReportKind<readonly [report: SensitivityReport]> = {
  id: "sensitivity",
  fileName: ({ drivers: { indicator, region } }) => ["sensitivity", indicator, region],
  contents: {
    record: {
      label: "download.regions",
      make: ({ context, drivers }) => ({
        content: { ...creditsOf(context), ...drivers },
        indent: 1,
      }),
    },
  },
};

/** What a range comes from, in each format of tables and records. */
export const sensitivityFormats = formatsOf(sensitivityKind);

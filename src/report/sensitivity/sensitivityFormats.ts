import type { Sensitivity } from "../../sensitivity/sensitivity.ts";
import { creditsOf } from "../credits.ts";
import { fileKey } from "../fileKey.ts";
import { formatsOf, type ReportKind } from "../format/reportKind.ts";
import type { ReportContext } from "../reportContext.ts";
import { sensitivityTable } from "./sensitivityTable.ts";

/** What one number hangs on, with all that its files name. */
export interface SensitivityReport extends Sensitivity {
  readonly context: Pick<ReportContext, "assessment" | "world" | "words" | "release" | "datasets">;
}

const sensitivityKind: ReportKind<readonly [report: SensitivityReport]> = {
  id: "sensitivity",
  fileName: ({ context: { world }, drivers: { indicator, region } }) => [
    "sensitivity",
    indicator,
    fileKey(world.regions.find(({ id }) => id === region) ?? { id: region }),
  ],
  contents: {
    table: { label: "download.regions", make: sensitivityTable },
    record: {
      label: "download.regions",
      make: ({ context, drivers, ...others }) => ({
        content: { ...creditsOf(context), ...drivers, ...others },
        indent: 1,
      }),
    },
  },
};

/** What a number hangs on, in each format of tables and records. */
export const sensitivityFormats = formatsOf(sensitivityKind);

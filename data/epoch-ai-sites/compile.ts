import type { Compiled } from "../../src/index.ts";
import { locatedRows, type PowerRecord, readRecord } from "../compile/powerRecord.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";

/** Extract of the third quarter of 2026; Epoch's own file has the same figures under its own column names. */
export const sitesFile = "epoch_ai_data_centers_2026q3_extract.csv";

const year = 2026;

/** Names of the columns in the extract and in Epoch's file. */
const columns = {
  name: ["name", "Name"],
  country: ["country", "Country"],
  owners: ["owner", "Owner"],
  power: ["current_it_power_mw", "Current power (MW)"],
} as const;

/** AI data centres with host country, owners and IT power. */
export function siteRecords(files: SourceFiles): {
  readonly records: readonly PowerRecord[];
  readonly issues: readonly string[];
} {
  const csv = sourceCsv(files, sitesFile);
  const issues: string[] = [...csv.issues];
  const records = csv.records.flatMap(({ row, cells }) => {
    const cell = (column: keyof typeof columns): string =>
      columns[column].map((name) => cells[name]).find((text) => text !== undefined) ?? "";
    return readRecord(
      {
        name: cell("name"),
        country: cell("country"),
        owners: cell("owners"),
        power: cell("power"),
      },
      `${sitesFile}, row ${row}`,
      issues,
    );
  });
  return { records, issues };
}

/** Located IT power of AI data centres, MW by country. */
export function compileSites(files: SourceFiles): Compiled {
  const { records, issues } = siteRecords(files);
  return { rows: locatedRows(records, "computeLocatedSites", year), issues };
}

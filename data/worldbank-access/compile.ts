import type { Compiled, Row } from "../../src/index.ts";
import { readFigure } from "../compile/readFigure.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Codes } from "../compile/spelling.ts";

export const accessFile = "API_EG.ELC.ACCS.ZS_DS2_en_csv_v2_123.csv";

/** The last year with figures. */
const accessYear = 2022;

/** The World Bank's files open with the source and the date of the last update. */
const headerRow = 5;

/** Share of people with access to electricity, %. */
export function compileAccess(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, accessFile, { headerRow });
  const issues = [...csv.issues];
  const rows: Row[] = [];
  const groups: string[] = [];
  for (const { row, cells } of csv.records) {
    const { "Country Code": region = "", "Country Name": name = "" } = cells;
    const where = `${accessFile}, row ${row}, column ${accessYear} (${name})`;
    if (!alpha3Codes.has(region)) {
      groups.push(`${name} (${region})`);
      continue;
    }
    const value = readFigure(cells[accessYear], where, issues);
    if (value === undefined) issues.push(`${where}: no figure; left out.`);
    else
      rows.push({
        region,
        variable: "electricityAccess",
        year: accessYear,
        value,
        status: "reported",
      });
  }
  if (groups.length > 0)
    issues.push(`${accessFile}: left out, being groups of countries: ${groups.join(", ")}.`);
  return { rows, issues };
}

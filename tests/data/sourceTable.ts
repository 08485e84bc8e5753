import { csvRecords, type Dataset, decodeText, parseNumber, type Row } from "../../src/index.ts";
import { fixtureDataset } from "./fixtureDataset.ts";

const name = "table.csv";

const columns = { price: "priceBusiness", access: "electricityAccess" } as const;

/** A dataset of one file with two columns of figures by code and year. */
export const sourceTable = (url: string): Dataset => ({
  ...fixtureDataset("told", url),
  supplies: Object.values(columns),
  files: [{ name, url }],
  compile: (files) => {
    const csv = csvRecords(decodeText(files.get(name) ?? new Uint8Array()), { file: name });
    const issues = [...csv.issues];
    const rows = csv.records.flatMap(({ row, cells }): Row[] =>
      Object.entries(columns).flatMap(([column, variable]): Row[] => {
        const { value } = parseNumber(cells[column]);
        if (value === undefined) {
          issues.push(`${name}, row ${row}: no ${column}; left out.`);
          return [];
        }
        const [region = "", year] = [cells.code, Number(cells.year)];
        return [{ region, variable, year, value, status: "reported" }];
      }),
    );
    return { rows, issues };
  },
});

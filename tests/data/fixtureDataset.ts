import { csvRecords, type Dataset, decodeText, parseNumber, type Row } from "../../src/index.ts";

export const fixtureFile = "prices.csv";

/** A dataset of one small file: country code and price. */
export const fixtureDataset = (id: string, url: string, entry?: string): Dataset => ({
  id,
  title: "Prices of the fixture",
  publisher: "Nobody",
  url: "https://example.org/data",
  licence: { name: "CC0", url: "https://example.org/licence" },
  attribution: "Nobody (CC0)",
  vintage: "2024",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["priceBusiness"],
  transformations: ["None."],
  files: [{ name: fixtureFile, url, ...(entry === undefined ? {} : { entry }) }],
  compile: (files) => {
    const text = decodeText(files.get(fixtureFile) ?? new Uint8Array());
    const csv = csvRecords(text, { file: fixtureFile });
    const issues = [...csv.issues];
    const rows = csv.records.flatMap(({ row, cells }): Row[] => {
      const { value } = parseNumber(cells.price);
      if (value === undefined) {
        issues.push(`${fixtureFile}, row ${row}: no price for ${cells.code}; left out.`);
        return [];
      }
      const region = cells.code ?? "";
      return [{ region, variable: "priceBusiness", year: 2024, value, status: "reported" }];
    });
    return { rows, issues };
  },
});

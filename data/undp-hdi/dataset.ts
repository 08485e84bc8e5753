import { type Compiled, csvRecords, type Dataset, parseNumber, type Row } from "../../src/index.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceText } from "../compile/sourceText.ts";
import { alpha3Codes } from "../compile/spelling.ts";

const file = "HDR23-24_Composite_indices_complete_time_series.csv";
const year = 2022;
const column = `hdi_${year}`;

/** A byte-order mark of UTF-8 as it reads in Latin-1: the file starts with one although its names are Latin-1. */
const latinByteOrderMark = "ï»¿";

/** Human Development Index of each country. */
function compile(files: SourceFiles): Compiled {
  const text = sourceText(files, file, "latin1");
  const csv = csvRecords(text.startsWith(latinByteOrderMark) ? text.slice(3) : text, { file });
  const issues = [...csv.issues];
  const without: string[] = [];
  const rows = csv.records.flatMap(({ row, cells }): Row[] => {
    const region = (cells.iso3 ?? "").trim();
    const { value, printed, unreadable } = parseNumber(cells[column]);
    if (!alpha3Codes.has(region))
      issues.push(`${file}, row ${row}: ${cells.country} (${region}) is no country, left out.`);
    else if (unreadable)
      issues.push(
        `${file}, row ${row}, column ${column}: received "${printed}"; a number was expected.`,
      );
    else if (value === undefined) without.push(region);
    else return [{ region, variable: "hdi", year, value, status: "reported" }];
    return [];
  });
  if (without.length > 0) issues.push(`${file}: no index of ${year} for ${without.join(", ")}.`);
  return { rows, issues };
}

export const undpHdi: Dataset = {
  id: "undp-hdi",
  title: "Human Development Index",
  publisher: "United Nations Development Programme",
  url: "https://hdr.undp.org/data-center",
  licence: {
    name: "CC BY 3.0 IGO",
    url: "https://creativecommons.org/licenses/by/3.0/igo/",
  },
  attribution: "UNDP, Human Development Report 2023/24, CC BY 3.0 IGO",
  vintage: "Human Development Report 2023/24, index of 2022",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["hdi"],
  transformations: ["The index of 2022 by ISO code; groups of countries are left out."],
  caveats: [
    "A later report (2025) exists; its file was out of reach.",
    "The licence is as UNDP states it for its reports; it was not read in the file itself.",
  ],
  files: [
    {
      name: file,
      url: "https://hdr.undp.org/sites/default/files/2023-24_HDR/HDR23-24_Composite_indices_complete_time_series.csv",
    },
  ],
  compile,
};

import {
  type Compiled,
  type CsvRecord,
  csvRecords,
  type Dataset,
  parseNumber,
  type Row,
  type VariableId,
} from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceText } from "../compile/sourceText.ts";
import { alpha3Codes } from "../compile/spelling.ts";

const file = "HDR23-24_Composite_indices_complete_time_series.csv";
const year = 2022;

const columns: readonly (readonly [VariableId, string])[] = [
  ["hdi", `hdi_${year}`],
  ["gniPerHead", `gnipc_${year}`],
];

/** A UTF-8 byte-order mark, decoded as Latin-1: the file starts with one although its names are Latin-1. */
const latinByteOrderMark = "ï»¿";

/** Human Development Index of each country, and the income in it. */
function compile(files: SourceFiles): Compiled {
  const text = sourceText(files, file, "latin1");
  const csv = csvRecords(text.startsWith(latinByteOrderMark) ? text.slice(3) : text, { file });
  const known = csv.records.filter(({ cells }) => alpha3Codes.has(codeOf(cells)));
  const issues = csv.records
    .filter((record) => !known.includes(record))
    .map(
      ({ row, cells }) =>
        `${file}, row ${row}: ${cells.country} (${codeOf(cells)}) is no country, left out.`,
    );
  const rows = columns.flatMap((column) => rowsOf(known, column, issues));
  return { rows, issues: [...csv.issues, ...issues] };
}

const codeOf = (cells: CsvRecord["cells"]): string => (cells.iso3 ?? "").trim();

function rowsOf(
  records: readonly CsvRecord[],
  [variable, column]: readonly [VariableId, string],
  issues: string[],
): readonly Row[] {
  const without: string[] = [];
  const rows = records.flatMap(({ row, cells }): Row[] => {
    const region = codeOf(cells);
    const { value, printed, unreadable } = parseNumber(cells[column]);
    if (unreadable)
      issues.push(
        `${file}, row ${row}, column ${column}: received "${printed}"; a number was expected.`,
      );
    else if (value === undefined) without.push(region);
    else return [{ region, variable, year, value: sixDigits(value), status: "reported" }];
    return [];
  });
  if (without.length > 0) issues.push(`${file}: no ${column} for ${without.join(", ")}.`);
  return rows;
}

export const undpHdi: Dataset = {
  id: "undp-hdi",
  title: "Human Development Index and income per head",
  publisher: "United Nations Development Programme",
  url: "https://hdr.undp.org/data-center",
  licence: {
    name: "CC BY 3.0 IGO",
    url: "https://creativecommons.org/licenses/by/3.0/igo/",
  },
  attribution: "UNDP, Human Development Report 2023/24, CC BY 3.0 IGO",
  vintage: "Human Development Report 2023/24, figures of 2022",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["hdi", "gniPerHead"],
  transformations: [
    "The index of 2022 and gross national income per head (international dollars of 2017, purchasing power) by ISO code; groups of countries are left out.",
  ],
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

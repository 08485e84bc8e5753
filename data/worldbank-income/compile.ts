import type { Compiled, Row } from "../../src/index.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceSheet } from "../compile/sourceSheet.ts";
import { alpha3Codes } from "../compile/spelling.ts";

export const incomeFile = "OGHIST.xlsx";
export const incomeSheet = "Country Analytical History";

/** Low, lower middle, upper middle, high. */
const groups = ["L", "LM", "UM", "H"];

/** Row that names the calendar year whose income decided each column's group. */
const yearLabel = "Data for calendar year";

/** A classification this much older than the newest column belongs to a country that is no longer classified. */
const oldestAge = 10;

/** Income group 1 (low) to 4 (high), by the last calendar year for which the Bank classified the country. */
export async function compileIncome(files: SourceFiles): Promise<Compiled> {
  const sheet = (await sourceSheet(files, incomeFile, incomeSheet)).map((cells) =>
    cells.map((cell) => String(cell ?? "").trim()),
  );
  const years = (sheet.find((cells) => cells[1]?.startsWith(yearLabel)) ?? []).map(Number);
  const newest = Math.max(0, ...years.filter(isYear));
  if (newest === 0)
    return {
      rows: [],
      issues: [
        `${incomeFile}, sheet ${incomeSheet}: no row "${yearLabel}"; check how the years are named.`,
      ],
    };
  const issues: string[] = [];
  const rows = sheet
    .filter((cells) => /^[A-Z]{3}[a-z]?$/.test(cells[0] ?? ""))
    .flatMap((cells) => {
      const last = lastGroup(cells, years);
      const complaint = complaintOn(cells[0] ?? "", last, newest);
      if (last && complaint === undefined) return [rowOf(cells[0] ?? "", last, newest)];
      issues.push(
        `${incomeFile}, sheet ${incomeSheet}: ${cells[1]} (${cells[0]}) is left out; ${complaint}.`,
      );
      return [];
    });
  return { rows, issues };
}

interface Classified {
  readonly year: number;
  readonly group: number;
}

const isYear = (year: number): boolean => Number.isInteger(year) && year > 1900;

function lastGroup(cells: readonly string[], years: readonly number[]): Classified | undefined {
  return cells
    .flatMap((cell, column): Classified[] => {
      const year = years[column] ?? 0;
      const group = groups.indexOf(cell.replace("*", "")) + 1;
      return isYear(year) && group > 0 ? [{ year, group }] : [];
    })
    .at(-1);
}

function complaintOn(
  code: string,
  last: Classified | undefined,
  newest: number,
): string | undefined {
  if (!alpha3Codes.has(code)) return "the code is no country of the atlas";
  if (!last) return "it was never classified";
  return last.year < newest - oldestAge
    ? `it was last classified on the income of ${last.year}`
    : undefined;
}

const rowOf = (region: string, { year, group }: Classified, newest: number): Row => ({
  region,
  variable: "incomeGroup",
  year,
  value: group,
  status: "reported",
  ...(year < newest ? { note: `Not classified since: last on the income of ${year}.` } : {}),
});

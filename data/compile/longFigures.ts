import type { Csv } from "../../src/index.ts";
import { readFigure } from "./readFigure.ts";
import { alpha3Codes } from "./spelling.ts";

/** Which columns of a long table (one row a country and year) hold what. */
export interface LongTable {
  readonly file: string;
  readonly code: string;
  readonly year: string;
  readonly value: string;
}

export interface LongFigures {
  /** Figures by alpha-3 code and year. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly issues: readonly string[];
}

/** Figures of a long table, countries of the atlas only; other codes and unreadable cells become issues. */
export function longFigures(csv: Csv, table: LongTable): LongFigures {
  const figures = new Map<string, Map<number, number>>();
  const issues = [...csv.issues];
  for (const { row, cells } of csv.records) {
    const code = codeOf(cells, table);
    const where = `${table.file}, row ${row}, column ${table.value} (${code})`;
    const value = readFigure(cells[table.value], where, issues);
    if (value === undefined || !alpha3Codes.has(code)) continue;
    const years = figures.get(code) ?? new Map<number, number>();
    years.set(Number(cells[table.year]), value);
    figures.set(code, years);
  }
  return { figures, issues: [...issues, ...strangeCodes(csv, table)] };
}

const codeOf = (cells: Readonly<Record<string, string>>, { code }: LongTable): string =>
  (cells[code] ?? "").trim();

function strangeCodes(csv: Csv, table: LongTable): readonly string[] {
  const codes = new Set(csv.records.map(({ cells }) => codeOf(cells, table)));
  const strange = [...codes].filter((code) => !alpha3Codes.has(code));
  if (strange.length === 0) return [];
  const list = strange.map((code) => (code === "" ? "(no code)" : code)).join(", ");
  return [
    `${table.file}: ${strange.length} codes are no countries of the atlas and are left out: ${list}.`,
  ];
}

/** The last year that holds a figure. */
export const lastOf = (years: ReadonlyMap<number, number>): readonly [number, number] =>
  [...years].reduce((last, entry) => (entry[0] > last[0] ? entry : last));

import type { CsvRecord } from "../../dataset/csvRecords.ts";
import { parseNumber } from "../../dataset/parseNumber.ts";

/** One row of a routing file, as far as it could be read. */
export interface RoutingEntry {
  readonly row: number;
  /** Places in the list of regions; −1 for a code that is not in it. */
  readonly user: number;
  readonly host: number;
  readonly share?: number;
  readonly issues: readonly string[];
}

/** Reads a row with the columns u, r and share, or says what is wrong with each of its cells. */
export function parseRoutingRow(
  { row, cells }: CsvRecord,
  file: string,
  places: ReadonlyMap<string, number>,
): RoutingEntry {
  const issues: string[] = [];
  const placeOf = (column: "u" | "r"): number => {
    const place = places.get((cells[column] ?? "").trim()) ?? -1;
    if (place < 0)
      issues.push(
        `${file}, row ${row}, column ${column}: no region has the code “${cells[column]}”; use the codes of the region table, such as IRL.`,
      );
    return place;
  };
  const user = placeOf("u");
  const host = placeOf("r");
  const share = parseNumber(cells.share).value;
  if (share !== undefined && share >= 0 && share <= 1) return { row, user, host, share, issues };
  issues.push(
    `${file}, row ${row}, column share: “${cells.share}” is no share; write a number from 0 to 1.`,
  );
  return { row, user, host, issues };
}

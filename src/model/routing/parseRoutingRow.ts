import type { CsvRecord } from "../../dataset/csvRecords.ts";
import { parseNumber } from "../../dataset/parseNumber.ts";
import type { RoutingIssue } from "./routingIssue.ts";

/** Place of a region that is not in the list. */
export const nowhere = -1;

/** One row of a routing file, as far as it could be read. */
export interface RoutingEntry {
  readonly row: number;
  /** Places in the list of regions, or `nowhere`. */
  readonly user: number;
  readonly host: number;
  readonly share?: number;
  readonly issues: readonly RoutingIssue[];
}

/**
 * Reads a row with the columns u, r and share, or says what is wrong with each of its cells.
 *
 * @param placeIn place of the region that a cell names.
 */
export function parseRoutingRow(
  { row, cells }: CsvRecord,
  file: string,
  placeIn: (name: string) => number,
): RoutingEntry {
  const issues: RoutingIssue[] = [];
  const placeOf = (column: "u" | "r"): number => {
    const place = placeIn((cells[column] ?? "").trim());
    if (place === nowhere)
      issues.push({
        file,
        rows: [row],
        column,
        problem: { kind: "unknownCode", received: cells[column] ?? "" },
      });
    return place;
  };
  const user = placeOf("u");
  const host = placeOf("r");
  const share = parseNumber(cells.share).value;
  if (share !== undefined && share >= 0 && share <= 1) return { row, user, host, share, issues };
  issues.push({
    file,
    rows: [row],
    column: "share",
    problem: { kind: "badShare", received: cells.share ?? "" },
  });
  return { row, user, host, issues };
}

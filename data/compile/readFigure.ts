import { parseNumber } from "../../src/index.ts";

/**
 * The number in a publisher's cell; `undefined` for a mark that means no figure.
 *
 * @param where File, row and column, for the issue.
 * @param issues Receives a sentence when the cell is neither a number nor a known mark.
 */
export function readFigure(
  cell: string | number | null | undefined,
  where: string,
  issues: string[],
): number | undefined {
  const { value, printed, unreadable } = parseNumber(cell);
  if (unreadable)
    issues.push(`${where}: received "${printed}", not a number; teach the dataset what it means.`);
  return value;
}

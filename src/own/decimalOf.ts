import type { OwnAnswers } from "./ownIssue.ts";
import type { OwnSheet } from "./ownSheet.ts";
import { type Decimal, decimalShown } from "./readOwnNumber.ts";

/** What the cells of a table say about its decimal sign. */
export interface DecimalFound {
  /** Absent where nothing says which, and where rows contradict each other. */
  readonly decimal?: Decimal;
  readonly isContradictory: boolean;
}

/** The sign before the decimals, from all cells of the columns that may hold figures. */
export function decimalOf(
  { rows }: OwnSheet,
  columns: readonly number[],
  answers: OwnAnswers,
): DecimalFound {
  if (answers.decimal === "point" || answers.decimal === "comma")
    return { decimal: answers.decimal, isContradictory: false };
  const shown = new Set(columns.flatMap((column) => [...signsIn(rows, column)]));
  const [decimal, other] = shown;
  if (other) return { isContradictory: true };
  return { ...(decimal && { decimal }), isContradictory: false };
}

function signsIn(rows: OwnSheet["rows"], column: number): ReadonlySet<Decimal> {
  const shown = new Set<Decimal>();
  for (const { cells } of rows) {
    const decimal = decimalShown(cells[column]);
    if (decimal) shown.add(decimal);
    if (shown.size === 2) break;
  }
  return shown;
}

import { decimalNumber } from "./decimalNumber.ts";

/** What a publisher's cell holds: a figure, a mark for a missing one, or other text. */
export interface NumberCell {
  /** Absent for a missing mark and for text that is not a number. */
  readonly value?: number;
  /** The cell as printed, without surrounding blanks. */
  readonly printed: string;
  /** Neither a number nor a known missing mark: the caller names the row in an issue. */
  readonly unreadable?: true;
}

/** Marks and sentinel numbers by which publishers say "no figure". */
const missingMarks: ReadonlySet<string> = new Set([
  "",
  "NA",
  "N/A",
  "NaN",
  "--",
  "..",
  "-",
  "–",
  "NM",
  "ie",
  "W",
  "Q",
  "NotDefined",
  "(s)",
  "-9999",
  "9999",
]);

const thousandsCommas = /^[+-]?\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/;

/** Whether a cell prints "no figure": an empty cell, a mark such as `--`, or a sentinel such as −9999. */
export const isMissingMark = (printed: string): boolean =>
  missingMarks.has(printed) || Math.abs(Number(printed)) === 9999;

/**
 * Reads a number as publishers print it: blanks around it, thousands commas, a typographic minus, and marks for "no
 * figure". A sentinel such as −9999 never becomes a value.
 *
 * @param cell Text of the cell; `undefined` reads as empty.
 */
export function parseNumber(cell: string | number | null | undefined): NumberCell {
  const printed = String(cell ?? "")
    .replace(/\u00a0/g, " ")
    .trim();
  if (isMissingMark(printed)) return { printed };
  const plain = printed.replace("−", "-");
  const digits = thousandsCommas.test(plain) ? plain.replaceAll(",", "") : plain;
  const value = decimalNumber(digits);
  if (value === undefined) return { printed, unreadable: true };
  return isMissingMark(digits) ? { printed } : { value, printed };
}

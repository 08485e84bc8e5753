import type { ReferenceColumn } from "./reference.ts";

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * Half a sentence on what is wrong with a value of a reference table; `undefined` where nothing is.
 *
 * @param value a number or a text as its column holds it; `undefined` where the cell is empty.
 */
export function wrongWith(
  column: ReferenceColumn,
  value: string | number | undefined,
): string | undefined {
  if (value === undefined) return column.required ? "no row may lack it" : undefined;
  return typeof value === "number" ? wrongNumber(column, value) : wrongText(column, value);
}

function wrongNumber(
  { kind, min = -Infinity, max = Infinity }: ReferenceColumn,
  value: number,
): string | undefined {
  if (kind !== "number") return "write text";
  return value >= min && value <= max ? undefined : `it must lie in ${min}–${max}`;
}

function wrongText({ kind, options }: ReferenceColumn, value: string): string | undefined {
  if (kind === "number") return "write a plain number with a decimal point";
  if (kind === "day") return day.test(value) ? undefined : "write a date such as 2024-07-23";
  return options && !options.includes(value) ? `use ${options.join(", ")}` : undefined;
}

import type { Table } from "./table.ts";

/** Parts of the width that the columns of a table have, where they do not follow from its words. */
export const shares: Partial<Record<NonNullable<Table["role"]>, readonly number[]>> = {
  findings: [26, 8, 12, 7, 11, 12, 17, 7],
  facts: [48, 12, 18, 22],
  answers: [4, 53, 30, 13],
  form: [42, 36, 22],
  numbered: [6, 94],
  rules: [13, 21, 66],
};

/** The shares of a table's columns; nothing where it has none, or another number of columns. */
export function columnShares({ role, columns }: Table): readonly number[] | undefined {
  const own = role && shares[role];
  return own?.length === columns.length ? own : undefined;
}

import type { Table } from "./table.ts";

/** Parts of the width that the columns of a table have, where they do not follow from its words. */
const shares: Partial<Record<NonNullable<Table["role"]>, readonly number[]>> = {
  findings: [26, 8, 12, 7, 11, 12, 17, 7],
};

/** The shares of a table's columns; nothing where it has none, or another number of columns. */
export function columnShares({ role, columns }: Table): readonly number[] | undefined {
  const own = role && shares[role];
  return own?.length === columns.length ? own : undefined;
}

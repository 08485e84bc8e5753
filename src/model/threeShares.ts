import type { Columns } from "../region/columns.ts";

/** What a region takes of a total: the mean of its shares in three keys, and the smallest and the largest of them. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Keys by which the load of a region of the IEA is split: located AI compute, cloud regions in service, demand. */
const keys = ["computeLocated", "cloudRegions", "annualDemand"] as const;

/**
 * Splits a whole among regions by three keys. Records of compute and of cloud regions are lists: who is not on one has
 * none there. A key of which no region has any says nothing and is left out.
 *
 * @param members places of the regions in the columns; their demand is known.
 */
export function threeShares(columns: Columns, members: readonly number[]): readonly Share[] {
  const amounts = keys.map((key) =>
    members.map((member) => listed(columns[key].value[member] as number)),
  );
  const usable = amounts
    .map((column) => ({ column, sum: column.reduce((total, amount) => total + amount, 0) }))
    .filter(({ sum }) => sum > 0);
  return members.map((_, place) => {
    const shares = usable.map(({ column, sum }) => (column[place] as number) / sum);
    return {
      value: shares.reduce((total, share) => total + share, 0) / shares.length,
      low: Math.min(...shares),
      high: Math.max(...shares),
    };
  });
}

/** Amount on a list; none for a region that is not on it. */
export const listed = (amount: number): number => (Number.isNaN(amount) ? 0 : amount);

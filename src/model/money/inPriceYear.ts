/** Level of prices by year against one of them (GDP implicit price deflator of the United States, BEA). */
export type PriceLevels = Readonly<Record<number, number>>;

/**
 * Money of one year in the prices of another: `value · P(to) / P(from)`.
 *
 * @param value USD of the year `from`; other currencies are changed into USD of their own year before.
 * @returns USD of the year `to`; NaN where the level of either year is not known.
 */
export const inPriceYear = (
  value: number,
  { from, to }: { readonly from: number; readonly to: number },
  levels: PriceLevels,
): number => (value * (levels[to] ?? Number.NaN)) / (levels[from] ?? Number.NaN);

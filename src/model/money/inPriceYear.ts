import type { PlainEquation } from "../equation.ts";

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

export const priceYearEquation: PlainEquation = {
  id: "priceYear",
  formula: "v = v_y · L / L_y",
  symbols: {
    v: { term: "resultMoney" },
    v_y: {
      term: "moneyOfItsYear",
      parameters: ["socialCostOfCarbon", "healthCostCoal", "healthCostGas", "healthCostOil"],
      variables: ["priceBusiness", "priceHousehold", "priceLargestBand", "gdp", "gdpPerHead"],
    },
    L: { term: "priceLevel" },
    L_y: { term: "priceLevelOfItsYear" },
  },
  source:
    "All results in money are in USD of 2024, carried over by the GDP implicit price deflator of the United States (BEA, GDPDEF); money of a year without a deflator is no data",
};

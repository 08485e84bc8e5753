import { hoursPerYear } from "../../units.ts";
import { at } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { quantity } from "../quantity.ts";
import { gridLoadFactorStep } from "./gridLoadFactor.ts";

/**
 * Peak demand estimated from a year's energy: `annual demand / (8.76 · system load factor)`.
 *
 * @param annualDemand TWh/yr.
 * @returns GW.
 */
export const peakDemand = (annualDemand: number, systemLoadFactor: number): number =>
  annualDemand / ((hoursPerYear / 1000) * systemLoadFactor);

export const peakDemandQuantity = quantity({
  id: "peakDemand",
  unit: "GW",
  worked: "worked/headroom",
  formula: "M = D / (LF_s · 8760)",
  symbols: {
    D: raises({ variable: "annualDemandOfCapacityYear" }),
    LF_s: lowers(gridLoadFactorStep),
  },
  source: "Estimated with the demand of the capacity's own year and the load factor of the grid",
  fill: (M, { D, LF_s }) => {
    for (let region = 0; region < M.length; region += 1)
      M[region] = peakDemand(at(D, region), at(LF_s, region));
  },
});

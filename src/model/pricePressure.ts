import { kilowattHoursPerMegawattHour } from "../units.ts";

const daysPerYear = 365;

/**
 * What a change of the capacity price costs all who pay for capacity: `Δ price · obligation · 365`.
 *
 * @param priceChange USD per MW and day; negative where it falls. @param obligation MW.
 * @returns USD/yr.
 */
export const capacityBillChange = (priceChange: number, obligation: number): number =>
  priceChange * obligation * daysPerYear;

/** Growth of demand by a load that is inside it: `load / (total − load)`. Both in one unit. */
export const loadGrowth = (totalDemand: number, load: number): number =>
  load / (totalDemand - load);

/**
 * Relative change of other customers' price: `elasticity · growth`. The elasticity is a signed scenario, 0 by default:
 * LBNL finds that growth of load lowered average prices of US states from 2019 to 2024.
 */
export const relativePriceChange = (elasticity: number, growth: number): number =>
  elasticity * growth;

/**
 * A relative change of a price as a sum on each megawatt-hour: `π · p · 1000`.
 *
 * @param relativeChange π, signed ratio. @param price p, USD/kWh. @returns USD/MWh.
 */
export const priceChangeOf = (relativeChange: number, price: number): number =>
  relativeChange * price * kilowattHoursPerMegawattHour;

/** Share of a bill, spread over all demand, that falls on everyone but the load: `(total − load) / total`. */
export const othersShare = (totalDemand: number, load: number): number =>
  (totalDemand - load) / totalDemand;

/**
 * Change of a household's yearly bill.
 *
 * @param priceChange USD/MWh. @param yearlyUse kWh/yr. @returns USD/yr.
 */
export const householdBillChange = (priceChange: number, yearlyUse: number): number =>
  (priceChange * yearlyUse) / kilowattHoursPerMegawattHour;

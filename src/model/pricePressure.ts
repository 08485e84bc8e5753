import { kilowattHoursPerMegawattHour } from "../units.ts";

/**
 * A relative change of a price as a sum on each megawatt-hour: `π · p · 1000`.
 *
 * @param relativeChange π, signed ratio. @param price p, USD/kWh. @returns USD/MWh.
 */
export const priceChangeOf = (relativeChange: number, price: number): number =>
  relativeChange * price * kilowattHoursPerMegawattHour;

/**
 * Change of a household's yearly bill.
 *
 * @param priceChange USD/MWh. @param yearlyUse kWh/yr. @returns USD/yr.
 */
export const householdBillChange = (priceChange: number, yearlyUse: number): number =>
  (priceChange * yearlyUse) / kilowattHoursPerMegawattHour;

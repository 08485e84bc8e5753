import { at, product, quotient } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { facilityEnergyQuantity } from "../load/facilityEnergy.ts";
import { quantity } from "../quantity.ts";

/**
 * Electricity bill: `E_fac · p`.
 *
 * @param energy kWh/yr.
 * @param price USD/kWh.
 * @returns USD/yr.
 */
export const bill = (energy: number, price: number): number => energy * price;

export const billQuantity = quantity({
  id: "bill",
  unit: "USD/yr",
  worked: "worked/endToEnd",
  formula: "K = E_fac · p",
  symbols: { E_fac: raises(facilityEnergyQuantity), p: raises({ variable: "priceBusiness" }) },
  source: "One tariff class everywhere",
  fill: (K, { E_fac, p }) => product(K, E_fac, p),
});

export const billShareOfGdpQuantity = quantity({
  id: "billShareOfGdp",
  unit: "ratio",
  formula: "k = K / Y",
  symbols: { K: raises(billQuantity), Y: lowers({ variable: "gdp" }) },
  source: "The bill as a share of income",
  fill: (k, { K, Y }) => quotient(k, K, Y),
});

/** One megawatt-hour in kWh. */
const megawattHour = 1000;

/** Price of one MWh against yearly GDP per head. */
export const priceShareOfIncomeQuantity = quantity({
  id: "priceShareOfIncome",
  unit: "ratio",
  formula: "k = 1000 · p / Y",
  symbols: { p: raises({ variable: "priceBusiness" }), Y: lowers({ variable: "gdpPerHead" }) },
  source: "Price of a megawatt-hour against a year's income",
  fill: (k, { p, Y }) => {
    for (let region = 0; region < k.length; region += 1)
      k[region] = bill(megawattHour, at(p, region)) / at(Y, region);
  },
});

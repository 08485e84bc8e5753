import { at, product, quotient } from "../columns.ts";
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
  section: "cost",
  formula: "K = E_fac · p",
  symbols: {
    E_fac: { quantity: facilityEnergyQuantity, effect: "raises" },
    p: { variable: "priceBusiness", effect: "raises" },
  },
  source: "One tariff class everywhere",
  fill: (K, { E_fac, p }) => product(K, E_fac, p),
});

export const billShareOfGdpQuantity = quantity({
  id: "billShareOfGdp",
  unit: "ratio",
  worked: "worked/quantities",
  section: "cost",
  formula: "k = K / Y",
  symbols: {
    K: { quantity: billQuantity, effect: "raises" },
    Y: { variable: "gdp", effect: "lowers" },
  },
  source: "The bill as a share of income",
  fill: (k, { K, Y }) => quotient(k, K, Y),
});

/** One megawatt-hour in kWh. */
const megawattHour = 1000;

/** Price of one MWh against yearly GDP per head. */
export const priceShareOfIncomeQuantity = quantity({
  id: "priceShareOfIncome",
  unit: "ratio",
  worked: "worked/quantities",
  section: "cost",
  formula: "k = 1000 · p / Y",
  symbols: {
    p: { variable: "priceBusiness", effect: "raises" },
    Y: { variable: "gdpPerHead", effect: "lowers" },
  },
  source: "Price of a megawatt-hour against a year's income",
  fill: (k, { p, Y }) => {
    for (let region = 0; region < k.length; region += 1)
      k[region] = bill(megawattHour, at(p, region)) / at(Y, region);
  },
});

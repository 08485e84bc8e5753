import { at, product, quotient } from "../columns.ts";
import { facilityEnergyQuantity } from "../load/facilityEnergy.ts";
import { quantity } from "../quantity.ts";
import { climateCostPerEnergyQuantity } from "./climateCost.ts";
import { healthCostPerEnergyQuantity } from "./healthCost.ts";
import { waterCostPerEnergyQuantity } from "./waterCost.ts";

/**
 * External cost: `X = climate + health + water − internalised`, the internalised part already taken off the climate
 * cost. A part of health or water that is not known (NaN) is left out: the sum then reads "at least".
 */
export const externalCost = (climate: number, health: number, water: number): number =>
  climate + known(health) + known(water);

const known = (part: number): number => (Number.isNaN(part) ? 0 : part);

export const externalCostPerEnergyQuantity = quantity({
  id: "externalCostPerEnergy",
  unit: "USD/kWh",
  worked: "worked/quantities",
  section: "cost",
  formula: "x = x_C + x_H + x_W",
  symbols: {
    x_C: { quantity: climateCostPerEnergyQuantity, effect: "raises" },
    x_H: { quantity: healthCostPerEnergyQuantity, effect: "raises", isPart: true },
    x_W: { quantity: waterCostPerEnergyQuantity, effect: "raises", isPart: true },
  },
  source: "A part that is not known is left out, and the sum reads “at least”",
  fill: (x, { x_C, x_H, x_W }) => {
    for (let region = 0; region < x.length; region += 1)
      x[region] = externalCost(at(x_C, region), at(x_H, region), at(x_W, region));
  },
});

export const externalCostQuantity = quantity({
  id: "externalCost",
  unit: "USD/yr",
  worked: "worked/endToEnd",
  section: "cost",
  formula: "X = x · E_fac",
  symbols: {
    x: { quantity: externalCostPerEnergyQuantity, effect: "raises" },
    E_fac: { quantity: facilityEnergyQuantity, effect: "raises" },
  },
  source: "Costs that no price contains",
  fill: (X, { x, E_fac }) => product(X, x, E_fac),
});

export const externalCostPerResidentQuantity = quantity({
  id: "externalCostPerResident",
  unit: "USD/person/yr",
  worked: "worked/quantities",
  section: "cost",
  formula: "k = X / B",
  symbols: {
    X: { quantity: externalCostQuantity, effect: "raises" },
    B: { variable: "population", effect: "lowers" },
  },
  source: "Residents of the region that hosts",
  fill: (k, { X, B }) => quotient(k, X, B),
});

/** External cost of a kWh against what the load pays for one. */
export const unpricedPerPricedQuantity = quantity({
  id: "unpricedPerPriced",
  unit: "ratio",
  worked: "worked/quantities",
  section: "cost",
  formula: "k = x / p",
  symbols: {
    x: { quantity: externalCostPerEnergyQuantity, effect: "raises" },
    p: { variable: "priceBusiness", effect: "lowers" },
  },
  source: "External cost against the bill paid",
  fill: (k, { x, p }) => quotient(k, x, p),
});

/** The same against what a household pays for one. */
export const unpricedPerHouseholdPriceQuantity = quantity({
  id: "unpricedPerHouseholdPrice",
  unit: "ratio",
  worked: "worked/quantities",
  section: "cost",
  formula: "k = x / p",
  symbols: {
    x: { quantity: externalCostPerEnergyQuantity, effect: "raises" },
    p: { variable: "priceHousehold", effect: "lowers" },
  },
  source: "External cost of a kWh against what a household pays for one",
  fill: (k, { x, p }) => quotient(k, x, p),
});

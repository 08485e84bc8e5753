import { at, product, quotient } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
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
  formula: "x = x_C + x_H + x_W",
  symbols: {
    x_C: raises(climateCostPerEnergyQuantity),
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
  formula: "X = x · E_fac",
  symbols: { x: raises(externalCostPerEnergyQuantity), E_fac: raises(facilityEnergyQuantity) },
  source: "Costs that no price contains",
  fill: (X, { x, E_fac }) => product(X, x, E_fac),
});

export const externalCostPerResidentQuantity = quantity({
  id: "externalCostPerResident",
  unit: "USD/person/yr",
  formula: "k = X / B",
  symbols: { X: raises(externalCostQuantity), B: lowers({ variable: "population" }) },
  source: "Residents of the region that hosts",
  fill: (k, { X, B }) => quotient(k, X, B),
});

/** External cost of a kWh against what the load pays for one. */
export const unpricedPerPricedQuantity = quantity({
  id: "unpricedPerPriced",
  unit: "ratio",
  formula: "k = x / p",
  symbols: { x: raises(externalCostPerEnergyQuantity), p: lowers({ variable: "priceBusiness" }) },
  source: "External cost against the bill paid",
  fill: (k, { x, p }) => quotient(k, x, p),
});

/** The same against what a household pays for one. */
export const unpricedPerHouseholdPriceQuantity = quantity({
  id: "unpricedPerHouseholdPrice",
  unit: "ratio",
  formula: "k = x / p",
  symbols: { x: raises(externalCostPerEnergyQuantity), p: lowers({ variable: "priceHousehold" }) },
  source: "External cost of a kWh against what a household pays for one",
  fill: (k, { x, p }) => quotient(k, x, p),
});

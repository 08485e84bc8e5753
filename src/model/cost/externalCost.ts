import { at, product, quotient } from "../columns.ts";
import { lowers, raises } from "../declaration.ts";
import { facilityEnergyQuantity } from "../load/facilityEnergy.ts";
import { quantity, wayTo } from "../quantity.ts";
import { climateCostPerEnergyQuantity } from "./climateCost.ts";
import { healthCostPerEnergyQuantity } from "./healthCost.ts";
import { waterCostPerEnergyQuantity } from "./waterCost.ts";

/**
 * External cost: `X = climate + health + water − internalised`, the internalised part already taken off the climate cost. A
 * sum has the same parts in every region, so one with a part that is not known (NaN) is not known.
 */
export const externalCost = (climate: number, health: number, water: number): number =>
  climate + health + water;

export const externalCostPerEnergyQuantity = quantity({
  id: "externalCostPerEnergy",
  unit: "USD/kWh",
  formula: "x = x_C + x_W",
  symbols: {
    x_C: raises(climateCostPerEnergyQuantity),
    x_W: raises(waterCostPerEnergyQuantity),
  },
  source:
    "Parts that are known in every ranked region, what carbon prices cover already taken off; health is known in few and stands beside",
  when: "healthBeside",
  fill: (x, { x_C, x_W }) => {
    for (let region = 0; region < x.length; region += 1)
      x[region] = externalCost(at(x_C, region), 0, at(x_W, region));
  },
});

/** With health carried over to all regions, it can be compared and joins the sum. */
export const externalCostWithHealthWay = wayTo(externalCostPerEnergyQuantity, {
  id: "externalCostPerEnergyWithHealth",
  formula: "x = x_C + x_H + x_W",
  symbols: {
    x_C: raises(climateCostPerEnergyQuantity),
    x_H: raises(healthCostPerEnergyQuantity),
    x_W: raises(waterCostPerEnergyQuantity),
  },
  source: "Health carried over by income to all regions joins the sum",
  when: "healthInside",
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

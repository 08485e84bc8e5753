import { bases } from "../scenario/scenario.ts";
import type { Indicator } from "./indicator.ts";

/** What electricity costs. */
export const priceIndicators = [
  {
    id: "priceBusiness",
    group: "price",
    unit: "US¢/kWh",
    bases,
    direction: 1,
    variable: "priceBusiness",
    scale: 100,
    limits: [5, 10, 15, 20, 25, 30],
  },
  {
    id: "priceLargestBand",
    group: "price",
    unit: "US¢/kWh",
    bases,
    direction: 1,
    variable: "priceLargestBand",
    scale: 100,
    limits: [5, 7.5, 10, 12.5, 15, 20],
  },
  {
    id: "priceHousehold",
    group: "price",
    unit: "US¢/kWh",
    bases,
    direction: 1,
    variable: "priceHousehold",
    scale: 100,
    limits: [10, 15, 20, 25, 30, 35],
  },
  {
    id: "bill",
    group: "price",
    unit: "million USD/yr",
    bases,
    direction: 1,
    quantity: "bill",
    scale: 1e-6,
  },
  {
    id: "billShareOfGdp",
    group: "price",
    unit: "USD/million USD",
    bases,
    direction: 1,
    quantity: "billShareOfGdp",
    scale: 1e6,
  },
] as const satisfies readonly Indicator[];

import { inGroup } from "./indicator.ts";

/** What electricity costs. */
export const priceIndicators = inGroup("price", [
  {
    id: "priceBusiness",
    unit: "US¢/kWh",
    variable: "priceBusiness",
    scale: 100,
    limits: [5, 10, 15, 20, 25, 30],
  },
  {
    id: "priceLargestBand",
    unit: "US¢/kWh",
    variable: "priceLargestBand",
    scale: 100,
    limits: [5, 7.5, 10, 12.5, 15, 20],
  },
  {
    id: "priceHousehold",
    unit: "US¢/kWh",
    variable: "priceHousehold",
    scale: 100,
    limits: [10, 15, 20, 25, 30, 35],
  },
  { id: "bill", unit: "million USD of 2024/yr", quantity: "bill", scale: 1e-6 },
  { id: "billShareOfGdp", unit: "USD/million USD", quantity: "billShareOfGdp", scale: 1e6 },
  {
    id: "priceShareOfIncome",
    unit: "%",
    quantity: "priceShareOfIncome",
    scale: 100,
    limits: [0.3, 0.5, 1, 2, 5, 10],
  },
  {
    id: "pricePressure",
    unit: "million USD of 2024/yr",
    quantity: "pricePressure",
    scale: 1e-6,
    onlyWith: "pricePressure",
  },
  {
    id: "pricePressurePerResident",
    unit: "USD of 2024/person/yr",
    quantity: "pricePressurePerResident",
    onlyWith: "pricePressure",
  },
  {
    id: "pricePressurePerHousehold",
    unit: "USD of 2024/household/yr",
    quantity: "pricePressurePerHousehold",
    onlyWith: "pricePressure",
  },
]);

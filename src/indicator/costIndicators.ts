import { inGroup } from "./indicator.ts";

/** Cost that no price contains. */
export const costIndicators = inGroup("externalCost", [
  {
    id: "externalCostPerResident",
    unit: "USD of 2024/person/yr",
    quantity: "externalCostPerResident",
  },
  { id: "externalCost", unit: "million USD of 2024/yr", quantity: "externalCost", scale: 1e-6 },
  {
    id: "externalCostPerMwh",
    unit: "USD of 2024/MWh",
    quantity: "externalCostPerEnergy",
    scale: 1e3,
    limits: [25, 50, 75, 100, 125, 150],
  },
  { id: "climateCost", unit: "million USD of 2024/yr", quantity: "climateCost", scale: 1e-6 },
  { id: "healthCost", unit: "million USD of 2024/yr", quantity: "healthCost", scale: 1e-6 },
  { id: "waterCost", unit: "million USD of 2024/yr", quantity: "waterCost", scale: 1e-6 },
  {
    id: "unpricedPerPriced",
    unit: "USD/USD",
    quantity: "unpricedPerPriced",
    limits: [0.1, 0.25, 0.5, 0.75, 1, 2],
  },
  {
    id: "unpricedPerHouseholdPrice",
    unit: "USD/USD of households",
    quantity: "unpricedPerHouseholdPrice",
    limits: [0.1, 0.25, 0.5, 0.75, 1, 2],
  },
]);

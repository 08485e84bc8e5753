import { inGroup } from "./indicator.ts";

/** Cost that no price contains. */
export const costIndicators = inGroup("externalCost", [
  {
    id: "climateCostPerResident",
    unit: "USD of 2024/person/yr",
    quantity: "climateCostPerResident",
    limits: [0.1, 0.3, 0.6, 1.2, 3, 6],
    limitsBy: "spread",
  },
  {
    id: "externalCostPerResident",
    unit: "USD of 2024/person/yr",
    quantity: "externalCostPerResident",
    limits: [0.1, 0.3, 0.6, 1.2, 3, 6],
    limitsBy: "spread",
  },
  {
    id: "externalCost",
    unit: "million USD of 2024/yr",
    quantity: "externalCost",
    scale: 1e-6,
    limits: [1, 10, 30, 100, 300, 1000],
    limitsBy: "roundNumbers",
  },
  {
    id: "externalCostPerMwh",
    unit: "USD of 2024/MWh",
    quantity: "externalCostPerEnergy",
    scale: 1e3,
    limits: [30, 60, 90, 120, 150, 180],
    limitsBy: "evenSteps",
  },
  {
    id: "climateCost",
    unit: "million USD of 2024/yr",
    quantity: "climateCost",
    scale: 1e-6,
    limits: [1, 10, 30, 100, 300, 1000],
    limitsBy: "roundNumbers",
  },
  {
    id: "healthCost",
    unit: "million USD of 2024/yr",
    quantity: "healthCost",
    scale: 1e-6,
    limits: [1, 10, 30, 100, 300, 1000],
    limitsBy: "roundNumbers",
  },
  {
    id: "waterCost",
    unit: "million USD of 2024/yr",
    quantity: "waterCost",
    scale: 1e-6,
    limits: [0.1, 1, 3, 10, 30, 100],
    limitsBy: "roundNumbers",
  },
  {
    id: "unpricedPerPriced",
    unit: "USD/USD",
    quantity: "unpricedPerPriced",
    limits: [0.1, 0.25, 0.5, 0.75, 1, 2],
    limitsBy: "one",
  },
  {
    id: "unpricedPerHouseholdPrice",
    unit: "USD/USD of households",
    quantity: "unpricedPerHouseholdPrice",
    limits: [0.1, 0.25, 0.5, 0.75, 1, 2],
    limitsBy: "one",
  },
]);

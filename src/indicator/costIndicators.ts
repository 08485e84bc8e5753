import { bases } from "../scenario/scenario.ts";
import type { Indicator } from "./indicator.ts";

/** Cost that no price contains. */
export const costIndicators = [
  {
    id: "externalCostPerResident",
    group: "externalCost",
    unit: "USD/person/yr",
    bases,
    direction: 1,
    quantity: "externalCostPerResident",
  },
  {
    id: "externalCost",
    group: "externalCost",
    unit: "million USD/yr",
    bases,
    direction: 1,
    quantity: "externalCost",
    scale: 1e-6,
  },
  {
    id: "externalCostPerMwh",
    group: "externalCost",
    unit: "USD/MWh",
    bases,
    direction: 1,
    quantity: "externalCostPerEnergy",
    scale: 1e3,
    limits: [25, 50, 75, 100, 125, 150],
  },
  {
    id: "unpricedPerPriced",
    group: "externalCost",
    unit: "USD/USD",
    bases,
    direction: 1,
    quantity: "unpricedPerPriced",
    limits: [0.1, 0.25, 0.5, 0.75, 1, 2],
  },
] as const satisfies readonly Indicator[];

import { inGroup } from "./indicator.ts";

/** Greenhouse gases. */
export const carbonIndicators = inGroup("carbon", [
  {
    id: "carbonIntensity",
    unit: "g/kWh",
    variable: "carbonIntensity",
    decimals: 0,
    limits: [50, 100, 200, 350, 500, 700],
    limitsBy: "evenSteps",
  },
  {
    id: "carbon",
    unit: "kt/yr",
    quantity: "carbon",
    scale: 1e-3,
    limits: [3, 10, 30, 100, 300, 1000],
    limitsBy: "roundNumbers",
  },
  {
    id: "carbonPerResident",
    unit: "kg/person/yr",
    quantity: "carbonPerResident",
    scale: 1e3,
    limits: [0.3, 1, 3, 6, 12, 24],
    limitsBy: "spread",
  },
  {
    id: "embodiedCarbon",
    unit: "kt/yr",
    direction: 0,
    quantity: "embodiedCarbon",
    scale: 1e-3,
    onlyWith: "embodied",
    limits: [0.1, 0.3, 1, 3, 10, 100],
    limitsBy: "roundNumbers",
  },
]);

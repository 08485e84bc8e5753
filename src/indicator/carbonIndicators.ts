import { inGroup } from "./indicator.ts";

/** Greenhouse gases. */
export const carbonIndicators = inGroup("carbon", [
  {
    id: "carbonIntensity",
    unit: "g/kWh",
    variable: "carbonIntensity",
    decimals: 0,
    limits: [50, 100, 200, 350, 500, 700],
  },
  { id: "carbon", unit: "kt/yr", quantity: "carbon", scale: 1e-3 },
  { id: "carbonPerResident", unit: "kg/person/yr", quantity: "carbonPerResident", scale: 1e3 },
  {
    id: "embodiedCarbon",
    unit: "kt/yr",
    direction: 0,
    quantity: "embodiedCarbon",
    scale: 1e-3,
    onlyWith: "embodied",
  },
]);

import { bases } from "../scenario/scenario.ts";
import type { Indicator } from "./indicator.ts";

/** Greenhouse gases. */
export const carbonIndicators = [
  {
    id: "carbonIntensity",
    group: "carbon",
    unit: "g/kWh",
    bases,
    direction: 1,
    variable: "carbonIntensity",
    decimals: 0,
    limits: [50, 100, 200, 350, 500, 700],
  },
  {
    id: "carbon",
    group: "carbon",
    unit: "kt/yr",
    bases,
    direction: 1,
    quantity: "carbon",
    scale: 1e-3,
  },
  {
    id: "carbonPerResident",
    group: "carbon",
    unit: "kg/person/yr",
    bases,
    direction: 1,
    quantity: "carbonPerResident",
    scale: 1e3,
  },
  {
    id: "embodiedCarbon",
    group: "carbon",
    unit: "kt/yr",
    bases,
    direction: 0,
    quantity: "embodiedCarbon",
    scale: 1e-3,
    onlyWith: "embodied",
  },
] as const satisfies readonly Indicator[];

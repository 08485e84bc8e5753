import { bases } from "../scenario/scenario.ts";
import type { Indicator } from "./indicator.ts";

/** Burden index and its pillars. */
export const indexIndicators = [
  {
    id: "burdenIndex",
    group: "index",
    unit: "0–100",
    bases,
    direction: 1,
    index: "all",
    decimals: 0,
    limits: [15, 25, 35, 45, 55, 70],
  },
  {
    id: "pillarGrid",
    group: "index",
    unit: "0–100",
    bases,
    direction: 1,
    index: "grid",
    decimals: 0,
    limits: [15, 25, 35, 45, 55, 70],
  },
  {
    id: "pillarPrice",
    group: "index",
    unit: "0–100",
    bases,
    direction: 1,
    index: "price",
    decimals: 0,
    limits: [15, 25, 35, 45, 55, 70],
  },
  {
    id: "pillarWater",
    group: "index",
    unit: "0–100",
    bases,
    direction: 1,
    index: "water",
    decimals: 0,
    limits: [15, 25, 35, 45, 55, 70],
  },
] as const satisfies readonly Indicator[];

import { inGroup } from "./indicator.ts";

/** Burden index and its pillars. */
export const indexIndicators = inGroup("index", [
  {
    id: "burdenIndex",
    unit: "0–100",
    index: "all",
    decimals: 0,
    limits: [15, 25, 35, 45, 55, 70],
    limitsBy: "score",
  },
  {
    id: "pillarGrid",
    unit: "0–100",
    index: "grid",
    decimals: 0,
    limits: [15, 25, 35, 45, 55, 70],
    limitsBy: "score",
  },
  {
    id: "pillarPrice",
    unit: "0–100",
    index: "price",
    decimals: 0,
    limits: [15, 25, 35, 45, 55, 70],
    limitsBy: "score",
  },
  {
    id: "pillarWater",
    unit: "0–100",
    index: "water",
    decimals: 0,
    limits: [15, 25, 35, 45, 55, 70],
    limitsBy: "score",
  },
  {
    id: "pillarCarbon",
    unit: "0–100",
    index: "carbon",
    decimals: 0,
    limits: [15, 25, 35, 45, 55, 70],
    limitsBy: "score",
  },
  {
    id: "pillarHealth",
    unit: "0–100",
    index: "health",
    decimals: 0,
    limits: [15, 25, 35, 45, 55, 70],
    limitsBy: "score",
  },
  {
    id: "vulnerability",
    unit: "0–100",
    index: "vulnerability",
    decimals: 0,
    limits: [15, 25, 35, 45, 55, 70],
    limitsBy: "score",
  },
]);

import { inGroup } from "./indicator.ts";

/** Water, scarcity and climate. */
export const waterIndicators = inGroup("water", [
  { id: "waterDirect", unit: "10³ m³/yr", quantity: "waterDirect", scale: 1e-3 },
  { id: "waterIndirect", unit: "10³ m³/yr", quantity: "waterIndirect", scale: 1e-3 },
  { id: "waterPeakDay", unit: "m³/d", quantity: "waterPeakDay" },
  {
    id: "waterPeakDayShare",
    unit: "%",
    quantity: "waterPeakDayShare",
    scale: 100,
    onlyWith: "utilityCapacity",
    limits: [1, 3, 10, 30, 60, 100],
  },
  {
    id: "scarcityWeightedWater",
    unit: "10³ m³-eq/yr",
    quantity: "scarcityWeightedWater",
    scale: 1e-3,
  },
  {
    id: "scarcityWeightedWaterPerResident",
    unit: "m³-eq/person/yr",
    quantity: "scarcityWeightedWaterPerResident",
  },
  {
    id: "scarcityWeightedWaterPerMwh",
    unit: "m³-eq/MWh",
    quantity: "scarcityWeightedWaterPerItEnergy",
    scale: 1e3,
    limits: [1, 3, 10, 30, 60, 100],
  },
  {
    id: "waterStressScore",
    unit: "score 0–5",
    variable: "waterStressScore",
    decimals: 1,
    limits: [1, 2, 3, 4],
  },
  {
    id: "scarcityFactor",
    unit: "m³-eq/m³",
    variable: "scarcityFactor",
    limits: [1, 2, 5, 10, 20, 50],
  },
  {
    id: "waterIntensity",
    unit: "L/kWh",
    quantity: "waterIntensity",
    limits: [0.3, 0.6, 1, 1.5, 2, 2.5],
  },
  {
    id: "waterUsageEffectiveness",
    unit: "L/kWh",
    quantity: "waterUsageEffectiveness",
    limits: [0.1, 0.2, 0.3, 0.5, 0.7, 0.9],
  },
  {
    id: "wetBulb",
    unit: "°C",
    direction: 0,
    variable: "wetBulb",
    decimals: 1,
    limits: [0, 5, 10, 15, 20, 25],
  },
  {
    id: "coolingDegreeDays",
    unit: "°C·d",
    direction: 0,
    variable: "coolingDegreeDays",
    decimals: 0,
    limits: [100, 300, 700, 1500, 2500, 3500],
  },
]);

import type { Weights } from "./indexChoice.ts";

/** Weights as someone in a trade might set them; the catalogue has the name as `weightPreset.<id>`, the rationale as `weightPreset.<id>.why`. */
export interface WeightPreset {
  readonly id: string;
  readonly weights: Weights;
}

export const weightPresets: readonly WeightPreset[] = [
  { id: "equal", weights: { grid: 1, price: 1, water: 1, carbon: 0, health: 0 } },
  { id: "regulator", weights: { grid: 50, price: 30, water: 10, carbon: 10, health: 0 } },
  { id: "waterUtility", weights: { grid: 20, price: 10, water: 70, carbon: 0, health: 0 } },
  { id: "ngo", weights: { grid: 10, price: 20, water: 40, carbon: 30, health: 0 } },
  { id: "journalist", weights: { grid: 25, price: 40, water: 25, carbon: 10, health: 0 } },
];

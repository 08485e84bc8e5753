import type { PlainEquation } from "../equation.ts";

const highestClass = 4;

export const waterStressScoreEquation: PlainEquation = {
  id: "waterStressScore",
  formula: "z = max(0, min(5, log2(q / 0.1) + 1))",
  symbols: { z: { variable: "waterStressScore" }, q: { term: "withdrawalRatio" } },
  source: "WRI Aqueduct 4.0 (Kuzma et al. 2023): a score, never a multiplier of litres",
};

/** Aqueduct's class of a score: 0 low (< 10 %), 1, 2, 3, 4 extremely high (> 80 %). */
export const waterStressClass = (score: number): number =>
  Math.min(highestClass, Math.floor(score));

import { arithmeticMean } from "../statistics/means.ts";

const highestScore = 5;
const highestClass = 4;

/**
 * Aqueduct's score of baseline water stress: `clip(log2(q / 0.1) + 1, 0, 5)`. A score, never a multiplier of litres.
 *
 * @param ratio q, withdrawals over available renewable supply.
 * @returns 0–5; each step of 1 doubles the ratio.
 */
export const waterStressScore = (ratio: number): number =>
  Math.min(highestScore, Math.max(0, Math.log2(ratio / 0.1) + 1));

/** Aqueduct's class of a score: 0 low (< 10 %), 1, 2, 3, 4 extremely high (> 80 %). */
export const waterStressClass = (score: number): number =>
  Math.min(highestClass, Math.floor(score));

/**
 * Ratio of a year from its months, weighted by withdrawals: `Σ w·(w/b) / Σ w` (Aqueduct 4.0; not the ratio of sums).
 *
 * @param withdrawals w by month. @param available b, blue water by month.
 */
export const yearlyStressRatio = (
  withdrawals: readonly number[],
  available: readonly number[],
): number =>
  arithmeticMean(
    withdrawals.map((withdrawal, month) => withdrawal / (available[month] ?? Number.NaN)),
    withdrawals,
  );

/** Score of a region from its basins, weighted by withdrawals: scores are averaged, not ratios (Aqueduct 4.0). */
export const regionalStressScore = (
  ratios: readonly number[],
  withdrawals: readonly number[],
): number => arithmeticMean(ratios.map(waterStressScore), withdrawals);

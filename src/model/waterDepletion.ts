/** Lower ends of Aqueduct's classes of baseline water depletion, and the end of the last one. */
const classEnds = [0, 0.05, 0.25, 0.5, 0.75, 1] as const;

const highestScore = 5;

/**
 * Aqueduct's score of baseline water depletion (consumption over available supply): the class, and within it the place
 * between its ends: < 5 %, 5–25, 25–50, 50–75, > 75 % (Kuzma et al. 2023).
 *
 * @param ratio consumption over available renewable supply. @returns 0–5.
 */
export function waterDepletionScore(ratio: number): number {
  if (ratio >= 1) return highestScore;
  const from = waterDepletionClass(ratio);
  const low = classEnds[from] as number;
  const high = classEnds[from + 1] as number;
  return from + Math.max(0, ratio - low) / (high - low);
}

/** Aqueduct's class of a depletion ratio: 0 low (< 5 %) … 4 extremely high (> 75 %). */
export const waterDepletionClass = (ratio: number): number =>
  [0.05, 0.25, 0.5, 0.75].filter((end) => ratio >= end).length;

const highestClass = 4;

/** Aqueduct's class of a score: 0 low (< 10 %), 1, 2, 3, 4 extremely high (> 80 %). */
export const waterStressClass = (score: number): number =>
  Math.min(highestClass, Math.floor(score));

/** Responses of a model at the points of Saltelli's design. */
export interface SaltelliResponses {
  /** At matrix A, one per draw. */
  readonly a: ArrayLike<number>;
  /** At matrix B, independent of A. */
  readonly b: ArrayLike<number>;
  /** For each group of inputs: at A with that group taken from B. */
  readonly mixed: readonly ArrayLike<number>[];
}

export interface SobolIndices {
  /** Of all responses at A and B together, with n − 1. */
  readonly variance: number;
  /** First order, by group: the share of the variance that goes with the group alone. */
  readonly first: readonly number[];
  /** Total, by group: the share that would remain if all others were known. */
  readonly total: readonly number[];
}

/** Place of a draw among those that are summed; a bootstrap takes some several times and leaves others out. */
export type DrawAt = (place: number) => number;

const eachOnce: DrawAt = (place) => place;

/**
 * Variance-based sensitivity: `S = mean(y_B (y_AB − y_A)) / Var` (Saltelli et al. 2010) and
 * `S_T = mean((y_A − y_AB)²) / (2 Var)` (Jansen 1999). Estimates may fall outside 0 … 1 and are never clamped; without
 * variance there are none (NaN). S has the smaller error the nearer the mean of the responses is to 0: give them with their
 * mean taken off.
 */
export function sobolIndices(
  { a, b, mixed }: SaltelliResponses,
  drawAt: DrawAt = eachOnce,
): SobolIndices {
  const count = a.length;
  let sum = 0;
  for (let place = 0; place < count; place += 1) {
    const draw = drawAt(place);
    sum += (a[draw] as number) + (b[draw] as number);
  }
  const mean = sum / (2 * count);
  let squares = 0;
  for (let place = 0; place < count; place += 1) {
    const draw = drawAt(place);
    squares += ((a[draw] as number) - mean) ** 2 + ((b[draw] as number) - mean) ** 2;
  }
  const variance = squares / (2 * count - 1);
  const first: number[] = [];
  const total: number[] = [];
  for (const ab of mixed) {
    let product = 0;
    let difference = 0;
    for (let place = 0; place < count; place += 1) {
      const draw = drawAt(place);
      const step = (ab[draw] as number) - (a[draw] as number);
      product += (b[draw] as number) * step;
      difference += step ** 2;
    }
    first.push(product / count / variance);
    total.push(difference / count / (2 * variance));
  }
  return { variance, first, total };
}

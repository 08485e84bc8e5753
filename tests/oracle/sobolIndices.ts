/** Responses of a model at the points of Saltelli's design. */
export interface SaltelliResponses {
  /** At matrix A, one per draw. */
  readonly a: ArrayLike<number>;
  /** At matrix B, independent of A. */
  readonly b: ArrayLike<number>;
  /** For each input: at A with that input's column taken from B. */
  readonly mixed: readonly ArrayLike<number>[];
}

export interface SobolIndices {
  /** Of all responses at A and B together, with n − 1. */
  readonly variance: number;
  /** First order, by input: the share of the variance that goes with the input alone. */
  readonly first: readonly number[];
  /** Total, by input: the share that would remain if all others were known. */
  readonly total: readonly number[];
}

/**
 * Variance-based sensitivity: `S = mean(y_B (y_AB − y_A)) / Var` (Saltelli et al. 2010) and
 * `S_T = mean((y_A − y_AB)²) / (2 Var)` (Jansen 1999). Estimates may fall outside 0 … 1 and are never clamped; without
 * variance there are none (NaN).
 */
export function sobolIndices({ a, b, mixed }: SaltelliResponses): SobolIndices {
  const variance = sampleVariance([...Array.from(a), ...Array.from(b)]);
  const meanOver = (term: (draw: number) => number): number => {
    let sum = 0;
    for (let draw = 0; draw < a.length; draw += 1) sum += term(draw);
    return sum / a.length;
  };
  const at = (responses: ArrayLike<number>, draw: number): number => responses[draw] as number;
  return {
    variance,
    first: mixed.map(
      (ab) => meanOver((draw) => at(b, draw) * (at(ab, draw) - at(a, draw))) / variance,
    ),
    total: mixed.map(
      (ab) => meanOver((draw) => (at(a, draw) - at(ab, draw)) ** 2) / (2 * variance),
    ),
  };
}

function sampleVariance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

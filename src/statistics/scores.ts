import { competitionRanks } from "./competitionRanks.ts";

/** Ends of a scale. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * Min–max: `from + (x − min)/(max − min) · (to − from)`. Places without a number stay so; NaN for a sample without
 * spread (COINr `n_minmax`).
 */
export function minMaxScores(values: ArrayLike<number>, { from, to }: Ends): Float64Array {
  const column = Float64Array.from(values);
  const [smallest, largest] = extremes(column);
  return column.map((value) => from + ((value - smallest) / (largest - smallest)) * (to - from));
}

/** Z-scores: `(x − mean)/s`, s the standard deviation with n − 1 (COINr `n_zscore`). */
export function zScores(values: ArrayLike<number>): Float64Array {
  const column = Float64Array.from(values);
  const known = column.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (known.length - 1));
  return column.map((value) => (value - mean) / deviation);
}

/**
 * Goalposts: `(x − low)/(high − low) · scale` with values beyond a goalpost set to it (COINr `n_goalposts`; the way of
 * the Human Development Index).
 */
export const goalpostScores = (
  values: ArrayLike<number>,
  { from, to }: Ends,
  scale = 100,
): Float64Array =>
  Float64Array.from(
    values,
    (value) => ((Math.min(Math.max(value, from), to) - from) / (to - from)) * scale,
  );

/** Borda points: how many stand below; equal values share the lower number (COINr `n_borda`). */
export const bordaScores = (values: ArrayLike<number>): Float64Array =>
  competitionRanks(values).map((rank) => rank - 1);

/** Share of the largest: `x / max` (COINr `n_fracmax`). */
export function sharesOfLargest(values: ArrayLike<number>): Float64Array {
  const column = Float64Array.from(values);
  const [, largest] = extremes(column);
  return column.map((value) => value / largest);
}

/** Nearness to the largest: `1 − (max − x)/(max − min)` (COINr `n_dist2max`). */
export function nearnessToLargest(values: ArrayLike<number>): Float64Array {
  const column = Float64Array.from(values);
  const [smallest, largest] = extremes(column);
  return column.map((value) => 1 - (largest - value) / (largest - smallest));
}

const extremes = (column: Float64Array): readonly [number, number] => {
  const known = column.filter((value) => !Number.isNaN(value));
  return [Math.min(...known), Math.max(...known)];
};

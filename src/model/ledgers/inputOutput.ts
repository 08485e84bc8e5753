import {
  identityMatrix,
  type Matrix,
  solveLinear,
  timesColumn,
} from "../../statistics/solveLinear.ts";

/** Technical coefficients of an input–output table: `A[i,j] = Z[i,j] / x_j` (Miller and Blair 2009, chapter 2). */
export const technicalCoefficients = (deliveries: Matrix, outputs: readonly number[]): Matrix =>
  deliveries.map((row) => row.map((delivery, column) => delivery / (outputs[column] as number)));

/** Leontief inverse `L = (I − A)⁻¹`: all output behind a unit of final demand; `undefined` where there is none. */
export function leontiefInverse(coefficients: Matrix): Matrix | undefined {
  const identity = identityMatrix(coefficients.length);
  const difference = identity.map((row, i) =>
    row.map((entry, j) => entry - (coefficients[i]?.[j] ?? 0)),
  );
  return solveLinear(difference, identity);
}

/** Output that serves a final demand: `x = L y`. */
export const outputFor = (inverse: Matrix, finalDemand: readonly number[]): number[] =>
  timesColumn(inverse, finalDemand);

/**
 * Burden of that output by producer: `s_i · x_i`.
 *
 * @param intensities s, burden (labour, water, carbon) per unit of output.
 */
export const burdenOfOutput = (
  intensities: readonly number[],
  outputs: readonly number[],
): number[] => outputs.map((output, place) => output * (intensities[place] ?? Number.NaN));

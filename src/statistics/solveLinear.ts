/** Rows of a matrix, all of one length. */
export type Matrix = readonly (readonly number[])[];

/**
 * Solves `M X = B` by Gaussian elimination with row exchange.
 *
 * @param matrix square. @param right B, as many rows as M.
 * @returns X; `undefined` for a singular matrix.
 */
export function solveLinear(matrix: Matrix, right: Matrix): Matrix | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...(right[index] ?? [])]);
  for (let column = 0; column < size; column += 1) {
    const pivot = pivotRow(rows, column);
    const leading = rows[pivot]?.[column] ?? 0;
    if (leading === 0) return undefined;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const scaled = (rows[column] as number[]).map((entry) => entry / leading);
    rows[column] = scaled;
    for (const [index, row] of rows.entries())
      if (index !== column) rows[index] = subtracted(row, scaled, row[column] as number);
  }
  return rows.map((row) => row.slice(size));
}

/** The row, from the column's own down, whose entry is largest. */
function pivotRow(rows: Matrix, column: number): number {
  const size = (index: number): number => Math.abs(rows[index]?.[column] ?? 0);
  let best = column;
  for (let index = column + 1; index < rows.length; index += 1)
    if (size(index) > size(best)) best = index;
  return best;
}

const subtracted = (row: readonly number[], other: readonly number[], factor: number): number[] =>
  row.map((entry, index) => entry - factor * (other[index] as number));

/** Matrix with ones on the diagonal. */
export const identityMatrix = (size: number): Matrix =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)),
  );

/** Product of a matrix with a column. */
export const timesColumn = (matrix: Matrix, column: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, entry, index) => sum + entry * (column[index] ?? 0), 0));

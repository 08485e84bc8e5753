/** The number of a region; also one of the leaves of all regions, laid out one region after the other. */
export const at = (column: Float64Array, place: number): number => column[place] as number;

/** Writes `one · other` for each region. */
export function product(result: Float64Array, one: Float64Array, other: Float64Array): void {
  for (let region = 0; region < result.length; region += 1)
    result[region] = at(one, region) * at(other, region);
}

/** Writes `dividend / divisor` for each region. */
export function quotient(
  result: Float64Array,
  dividend: Float64Array,
  divisor: Float64Array,
): void {
  for (let region = 0; region < result.length; region += 1)
    result[region] = at(dividend, region) / at(divisor, region);
}

/**
 * Writes `∑_k rows[k] · factors[k]` for each region: a mix of fuels.
 *
 * @param rows as many numbers as there are factors for each region, one region after the other.
 */
export function mixture(result: Float64Array, rows: Float64Array, factors: Float64Array): void {
  const width = factors.length;
  for (let region = 0, start = 0; region < result.length; region += 1, start += width) {
    let sum = 0;
    for (let place = 0; place < width; place += 1)
      sum += at(rows, start + place) * at(factors, place);
    result[region] = sum;
  }
}

/** Lowers each number to that of another column where it is smaller. `Math.min` keeps NaN: a gap stays one. */
export function keepLower(low: Float64Array, column: Float64Array): void {
  for (let region = 0; region < low.length; region += 1)
    low[region] = Math.min(at(low, region), at(column, region));
}

/** Raises each number to that of another column where it is larger; a gap stays one. */
export function keepHigher(high: Float64Array, column: Float64Array): void {
  for (let region = 0; region < high.length; region += 1)
    high[region] = Math.max(at(high, region), at(column, region));
}

import type { DrawnSeries } from "./series.ts";

/**
 * Numbers of the regions of a series in users' units, 0 where the name of their kind says it and never −0.
 *
 * @returns takes the column of a draw; the next one overwrites its numbers.
 */
export function usersNumbers({
  regions: counted,
  zeros,
  scale,
}: DrawnSeries): (column: Float64Array) => Float64Array {
  const regions = Uint32Array.from(counted);
  const numbers = new Float64Array(regions.length);
  const zeroPlaces = [...counted.keys()].filter((index) => zeros.has(counted[index] as number));
  return (column) => {
    for (let index = 0; index < regions.length; index += 1)
      numbers[index] = (column[regions[index] as number] as number) * scale + 0;
    for (const index of zeroPlaces) numbers[index] = 0;
    return numbers;
  };
}

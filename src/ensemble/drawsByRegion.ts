import type { RowOfSingles, RowOfWords } from "./logCounters.ts";

/** Regions that are turned together: what is read of one draw is then several lines of memory in a row. */
const tileRegions = 128;

/**
 * Turns numbers that stand draw by draw into rows of one region each. A walk down one column would meet another page of memory
 * with each number.
 *
 * @param singles numbers of all regions, one draw after the other. @param size how many regions. @param rows most draws.
 * @returns takes regions, rising from 0, and how many draws there are; the next tile overwrites its numbers.
 */
export function drawsByRegion(
  singles: Float32Array,
  size: number,
  rows: number,
): (region: number, count: number) => RowOfSingles & RowOfWords {
  const turned = new Float32Array(tileRegions * rows);
  const words = new Int32Array(turned.buffer);
  const turn = (region: number, count: number): void => {
    const width = Math.min(tileRegions, size - region);
    for (let draw = 0, from = region; draw < count; draw += 1, from += size)
      for (let place = 0; place < width; place += 1)
        turned[place * rows + draw] = singles[from + place] as number;
  };
  return (region, count) => {
    const place = region % tileRegions;
    if (place === 0) turn(region, count);
    return { singles: turned, words, first: place * rows, count };
  };
}

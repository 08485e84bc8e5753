import { describe, expect, test } from "vitest";
import { rankBins, rankQuantiles, topTenthShare } from "../../src/ensemble/rankBins.ts";
import { rankCounter } from "../../src/ensemble/rankCounter.ts";

/** Ranks of the first region, whose number is given by draw, among others that stand one apart. */
function ranksOf(ranked: number, numbers: readonly number[]) {
  const places = Array.from({ length: ranked }, (_, place) => place);
  const { add, counts } = rankCounter(places, 1);
  for (const number of numbers)
    add(Float64Array.from(places, (place) => (place === 0 ? number - 0.5 : place)));
  return { bins: counts().subarray(0, rankBins(ranked)), ranked };
}

describe("ranks in bins", () => {
  test("up to 512 regions are exact", () => {
    const own = ranksOf(512, [3, 5, 51, 400, 500]);
    expect(rankQuantiles(own, [0, 0.25, 0.5, 0.75, 1])).toEqual([3, 5, 51, 400, 500]);
    expect(topTenthShare(own)).toBe(3 / 5);
  });

  test("among more regions a rank is known to half a bin", () => {
    const ranked = 3142;
    for (const rank of [1, 2, 77, 314, 1571, 3142]) {
      const own = ranksOf(ranked, [rank]);
      expect(Math.abs((rankQuantiles(own, [0.5])[0] as number) - rank)).toBeLessThanOrEqual(
        ranked / 512 / 2,
      );
    }
    expect(topTenthShare(ranksOf(ranked, [1, 200, 2000, 3000]))).toBe(0.5);
  });
});

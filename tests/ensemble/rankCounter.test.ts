import { describe, expect, test } from "vitest";
import { rankCounter } from "../../src/ensemble/rankCounter.ts";

/** Rank of each region in one draw. */
function ranksOf(numbers: readonly number[], sign: 1 | -1 = -1): readonly number[] {
  const { add, counts } = rankCounter([...numbers.keys()], sign);
  add(Float64Array.from(numbers));
  return numbers.map(
    (_, place) =>
      counts()
        .subarray(place * numbers.length, (place + 1) * numbers.length)
        .indexOf(1) + 1,
  );
}

describe("ranks of a draw", () => {
  test("rank 1 is the heaviest burden, at whichever end that is", () => {
    expect(ranksOf([2, 5, -1])).toEqual([2, 1, 3]);
    expect(ranksOf([2, 5, -1], 1)).toEqual([2, 3, 1]);
  });

  test("numbers that agree to twelve digits share a rank; those that differ there do not", () => {
    expect(ranksOf([0.1 + 0.2, 0.3, 7])).toEqual([2, 2, 1]);
    expect(ranksOf([1, 1 + 1e-11, 1 + 1e-13])).toEqual([2, 1, 2]);
    expect(ranksOf([0, -0, 1e-300])).toEqual([2, 2, 1]);
  });

  test("infinite numbers are the heaviest and share a rank", () => {
    expect(ranksOf([Number.POSITIVE_INFINITY, 3, Number.POSITIVE_INFINITY])).toEqual([1, 3, 1]);
  });
});

import { describe, expect, test } from "vitest";
import { hashUniform, inputBits } from "../../src/ensemble/counterHash.ts";
import { disclosuresOf } from "../../src/sensitivity/disclosures.ts";
import { quantile } from "../../src/statistics/quantile.ts";

const draws = 16_384;
const uniform = (input: string): Float64Array => {
  const bits = inputBits(7, "world", input);
  return Float64Array.from({ length: draws }, (_, draw) => hashUniform(bits, draw));
};
/** y = 3·x1 + x2 + 0·x3 on the unit cube: with one of them known the width is the closed form of the others' sum. */
const [x1, x2, x3] = [uniform("x1"), uniform("x2"), uniform("x3")];
const y = x1.map((one, draw) => 3 * one + (x2[draw] as number));
const width = (results: Float64Array): number => {
  const sorted = results.toSorted();
  return quantile(sorted, 0.95) - quantile(sorted, 0.05);
};
const { single, pair } = disclosuresOf(y, draws, [
  { id: "aiShare", values: x1 },
  { id: "loadFactor", values: x2 },
  { id: "waterPeaking", values: x3 },
  { id: "hostedLoad", values: new Float64Array(draws).fill(2) },
]);
const shrinks = (id: string): number =>
  single.find(({ quantities }) => quantities[0] === id)?.shrinks ?? Number.NaN;

describe("what disclosure would do to y = 3·x1 + x2", () => {
  test("x1 known: 0.9 of the unit is left, x2 known: 2.7 of the units, x3 known: all", () => {
    expect(shrinks("aiShare")).toBeCloseTo(1 - 0.9 / width(y), 1);
    expect(shrinks("aiShare")).toBeLessThan(1 - 0.9 / width(y) + 0.01);
    expect(Math.abs(shrinks("loadFactor") - (1 - 2.7 / width(y)))).toBeLessThan(0.02);
    expect(Math.abs(shrinks("waterPeaking"))).toBeLessThan(0.01);
  });

  test("the most first; what no draw moves is not named", () => {
    expect(single.map(({ quantities }) => quantities[0])).toEqual([
      "aiShare",
      "loadFactor",
      "waterPeaking",
    ]);
  });

  test("the best pair leaves what bins are wide", () => {
    expect(pair?.quantities).toEqual(["aiShare", "loadFactor"]);
    expect(pair?.shrinks).toBeGreaterThan(0.84);
  });
});

test("one quantity alone has no pair", () => {
  expect(disclosuresOf(y, draws, [{ id: "aiShare", values: x1 }]).pair).toBeUndefined();
});

test("two quantities that do no more together than one of them are no pair", () => {
  const found = disclosuresOf(x1, draws, [
    { id: "aiShare", values: x1 },
    { id: "waterPeaking", values: x3 },
  ]);
  expect(found.single[0]?.quantities).toEqual(["aiShare"]);
  expect(found.pair).toBeUndefined();
});

import { expect, test } from "vitest";
import { hashUniform, inputBits } from "../../src/ensemble/counterHash.ts";
import { scrambleBits, scrambledSobol } from "../../src/ensemble/sobol.ts";
import { sobolIntervals } from "../../src/statistics/sobolIntervals.ts";

/** Sobol's G function, ∏ (|4x − 2| + a) / (1 + a), whose indices have a closed form. */
const weights = [0, 1, 4.5, 9, 99];
const g = (point: readonly number[]): number =>
  weights.reduce(
    (product, a, input) => (product * (Math.abs(4 * (point[input] as number) - 2) + a)) / (1 + a),
    1,
  );
const partVariances = weights.map((a) => 1 / (3 * (1 + a) ** 2));
const variance = partVariances.reduce((product, part) => product * (1 + part), 1) - 1;
const first = partVariances.map((part) => part / variance);
const total = partVariances.map((part) => (part * (variance + 1)) / (1 + part) / variance);

/** A on scrambled Sobol points and B hashed, as ensembles have them. */
const draws = 8192;
const a = Array.from({ length: draws }, (_, draw) =>
  weights.map((_, input) => scrambledSobol(draw, input, scrambleBits(7, input))),
);
const b = a.map((_, draw) =>
  weights.map((_, input) => hashUniform(inputBits(7, "world", `x${input}`), draw)),
);
const mean = 1;
const centred = (points: readonly (readonly number[])[]) => points.map((point) => g(point) - mean);
const resampling = {
  resamples: 200,
  uniform: (counter: number) => hashUniform(inputBits(7, "world", "resample"), counter),
};
const found = sobolIntervals(
  {
    a: centred(a),
    b: centred(b),
    mixed: weights.map((_, group) =>
      centred(
        a.map((point, draw) =>
          point.map((share, input) => (input === group ? (b[draw]?.[input] as number) : share)),
        ),
      ),
    ),
  },
  resampling,
);

test.each(weights.map((_, group) => group))("the G function's indices: input %d", (group) => {
  expect(Math.abs((found.first[group]?.value as number) - (first[group] as number))).toBeLessThan(
    0.03,
  );
  expect(Math.abs((found.total[group]?.value as number) - (total[group] as number))).toBeLessThan(
    0.03,
  );
});

test("intervals hold their estimates, and shrink with the draws", () => {
  for (const { value, low, high } of [...found.first, ...found.total]) {
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    expect(high - low).toBeLessThan(0.08);
  }
});

test("estimates are not clamped: noise around 0 may be below it", () => {
  const flat = sobolIntervals({ a: [1, -1, 1], b: [-1, 1, 1], mixed: [[-1, 1, 1]] }, resampling);
  expect(flat.first[0]?.value).toBeLessThan(2);
  expect(flat.total[0]?.value).toBeGreaterThan(1);
});

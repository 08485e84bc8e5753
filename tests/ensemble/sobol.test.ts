import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  scrambleBits,
  scrambledSobol,
  sobolBits,
  sobolDimensions,
} from "../../src/ensemble/sobol.ts";
import { sobolDirections } from "../../src/ensemble/sobolDirections.ts";

/** Joe and Kuo's own program for three dimensions. */
const printed = [
  [0, 0, 0],
  [0.5, 0.5, 0.5],
  [0.75, 0.25, 0.25],
  [0.25, 0.75, 0.75],
  [0.375, 0.375, 0.625],
  [0.875, 0.875, 0.125],
  [0.625, 0.125, 0.875],
  [0.125, 0.625, 0.375],
  [0.1875, 0.3125, 0.9375],
  [0.6875, 0.8125, 0.4375],
];

test("the first points are those that Joe and Kuo print", () => {
  expect(printed.map((point, k) => point.map((_, d) => sobolBits(k, d) / 2 ** 32))).toEqual(
    printed,
  );
});

/** SHA-256 of the first 1,000 points of 20 dimensions as words of 32 bits, from scipy 1.17.1 (qmc.Sobol, bits=32, no scramble). */
const ofScipy = "d5a784393ceb2975c6a6058445532578085ab45bb277b7f8ab2fa519dd37defe";

test("the first 1,000 points of 20 dimensions are those of another implementation", () => {
  const words = Uint32Array.from({ length: 20_000 }, (_, place) =>
    sobolBits(Math.floor(place / 20), place % 20),
  );
  expect(createHash("sha256").update(new Uint8Array(words.buffer)).digest("hex")).toBe(ofScipy);
});

/** Direction numbers as whole numbers, by the recurrence as Joe and Kuo write it. */
function directionNumbers(dimension: number, count: number): readonly bigint[] {
  const [degree, coefficients, ...initial] = sobolDirections[dimension - 1] ?? [0, 0];
  const m = initial.slice(0, degree).map(BigInt);
  for (let k = degree; k < count; k += 1) {
    let next = (m[k - degree] as bigint) ^ ((m[k - degree] as bigint) << BigInt(degree));
    for (let i = 1; i < degree; i += 1)
      if ((coefficients >> (degree - 1 - i)) & 1) next ^= (m[k - i] as bigint) << BigInt(i);
    m.push(next);
  }
  return m;
}

test("points follow from each other by the recurrence of Gray codes, in all dimensions", () => {
  for (let dimension = 1; dimension < sobolDimensions; dimension += 1) {
    const m = directionNumbers(dimension, 12);
    let point = 0n;
    for (let k = 0; k < 1000; k += 1) {
      expect(BigInt(sobolBits(k, dimension))).toBe(point);
      const zero = (~k & (k + 1)).toString(2).length - 1;
      point ^= (m[zero] as bigint) << BigInt(31 - zero);
    }
  }
});

test("scrambled points lie one in each of 1,024 intervals, differently for each seed", () => {
  for (let dimension = 0; dimension < sobolDimensions; dimension += 1) {
    const columns = [1, 2].map((seed) => {
      const scramble = scrambleBits(seed, dimension);
      return Array.from({ length: 1024 }, (_, k) => scrambledSobol(k, dimension, scramble));
    });
    for (const column of columns)
      expect(new Set(column.map((share) => Math.floor(share * 1024))).size).toBe(1024);
    expect(columns[0]).not.toEqual(columns[1]);
  }
});

test("a dimension beyond the table is an error that names it", () => {
  expect(() => sobolBits(1, sobolDimensions)).toThrow(`number ${sobolDimensions}`);
});

/** Ishigami and Homma (1990), a = 7, b = 0.1 over (−π, π)³: its indices in closed form (Saltelli et al. 2008). */
const ishigami = {
  first: [0.31390519114781146, 0.4424111447900409, 0],
  total: [0.5575888552099592, 0.4424111447900409, 0.2436836640621477],
  variance: 13.844587940719254,
};
const ishigamiOf = (x: readonly number[]): number => {
  const [one = 0, two = 0, three = 0] = x.map((share) => (2 * share - 1) * Math.PI);
  return Math.sin(one) + 7 * Math.sin(two) ** 2 + 0.1 * three ** 4 * Math.sin(one);
};

test("scrambled points give the sensitivity indices of Ishigami's function", () => {
  const count = 8192;
  const scrambles = Array.from({ length: 6 }, (_, dimension) => scrambleBits(7, dimension));
  const points = Array.from({ length: count }, (_, k) =>
    scrambles.map((scramble, dimension) => scrambledSobol(k, dimension, scramble)),
  );
  const a = points.map((x) => ishigamiOf(x.slice(0, 3)));
  const b = points.map((x) => ishigamiOf(x.slice(3)));
  const mean = (values: readonly number[]) => values.reduce((sum, y) => sum + y, 0) / count;
  const centre = mean([...a]);
  const variance = mean(a.map((y) => (y - centre) ** 2));
  expect(centre).toBeCloseTo(3.5, 2);
  expect(variance / ishigami.variance).toBeCloseTo(1, 2);
  for (const input of [0, 1, 2]) {
    const mixed = points.map((x) =>
      ishigamiOf([0, 1, 2].map((place) => x[place === input ? place + 3 : place] as number)),
    );
    const first = mean(mixed.map((y, k) => (b[k] as number) * (y - (a[k] as number)))) / variance;
    const total = mean(mixed.map((y, k) => ((a[k] as number) - y) ** 2)) / (2 * variance);
    expect(Math.abs(first - (ishigami.first[input] as number))).toBeLessThan(0.02);
    expect(Math.abs(total - (ishigami.total[input] as number))).toBeLessThan(0.02);
  }
});

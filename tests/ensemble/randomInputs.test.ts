import { describe, expect, test } from "vitest";
import { hashUniform, inputBits } from "../../src/ensemble/counterHash.ts";
import { dirichletWeights } from "../../src/ensemble/dirichlet.ts";
import { marginalOf, marginalQuantile } from "../../src/ensemble/marginal.ts";

const draws = Array.from({ length: 20_000 }, (_, draw) => draw);
const uniforms = (region: string, input: string, seed = 7) => {
  const bits = inputBits(seed, region, input);
  return draws.map((draw) => hashUniform(bits, draw));
};
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [mean(one), mean(other)];
  const product = mean(one.map((x, place) => (x - a) * ((other[place] as number) - b)));
  return product * 12;
}

describe("uniform numbers by counter", () => {
  test("are the same words everywhere", () => {
    const bits = inputBits(7, "IRL", "hostedLoad");
    expect([bits, hashUniform(bits, 0), hashUniform(bits, 9999)]).toEqual([
      71792355, 0.5067315021296963, 0.6311063127359375,
    ]);
  });

  test("spread evenly: chi-square of 100 cells stays below its 99.9 % quantile of 148", () => {
    for (const region of ["IRL", "SGP", "R1", "R2"]) {
      const cells = new Array<number>(100).fill(0);
      for (const share of uniforms(region, "hostedLoad"))
        cells[Math.floor(share * 100)] = (cells[Math.floor(share * 100)] as number) + 1;
      const chi = cells.reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0);
      expect(chi).toBeLessThan(148.2);
    }
  });

  test("of neighbouring regions, inputs, seeds and draws are not related: below four standard errors", () => {
    const own = uniforms("IRL", "hostedLoad");
    const others = [
      uniforms("ISL", "hostedLoad"),
      uniforms("IRL", "keyResidual"),
      uniforms("IRL", "hostedLoad", 8),
      [...own.slice(1), own[0] as number],
    ];
    for (const other of others)
      expect(Math.abs(correlation(own, other))).toBeLessThan(4 / Math.sqrt(draws.length));
  });
});

describe("weights of a Dirichlet distribution", () => {
  const bits = inputBits(7, "world", "test");
  const drawn = draws.map((draw) =>
    dirichletWeights([1, 2, 0, 3], 30, (counter) => hashUniform(bits, 1024 * draw + counter)),
  );

  test("sum to 1, and a weight of 0 stays 0", () => {
    for (const weights of drawn.slice(0, 500)) {
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(weights[2]).toBe(0);
    }
  });

  test("have the mean and the variance of the closed form: α/α₀ and m(1 − m)/(α₀ + 1)", () => {
    for (const [place, share] of [
      [0, 1 / 6],
      [1, 1 / 3],
      [3, 1 / 2],
    ] as const) {
      const column = drawn.map((weights) => weights[place] as number);
      const centre = mean(column);
      expect(centre).toBeCloseTo(share, 2);
      const variance = mean(column.map((weight) => (weight - centre) ** 2));
      expect(variance / ((share * (1 - share)) / 31)).toBeCloseTo(1, 1);
    }
  });

  test("a shape below 1 keeps its mean", () => {
    const light = draws.map(
      (draw) =>
        dirichletWeights([1, 99], 30, (counter) => hashUniform(bits, 1024 * draw + counter))[0],
    );
    expect(mean(light as number[])).toBeCloseTo(0.01, 3);
  });
});

describe("distributions of inputs", () => {
  const range = { low: 1, central: 2, high: 8 };

  test("triangular: (√(u·w·(c − l)) above the low end), by hand", () => {
    const quantile = (share: number) => marginalQuantile(marginalOf(range, "triangular"), share);
    expect(quantile(1 / 7)).toBeCloseTo(2, 12);
    expect(quantile(0.75)).toBeCloseTo(8 - Math.sqrt(0.25 * 7 * 6), 12);
  });

  test("log-triangular: a third of the octaves lies below twice the low end", () => {
    const quantile = (share: number) => marginalQuantile(marginalOf(range, "logTriangular"), share);
    expect(quantile(1 / 3)).toBeCloseTo(2, 12);
    expect(quantile(1e-12)).toBeCloseTo(1, 5);
    expect(quantile(1 - 1e-12)).toBeCloseTo(8, 4);
  });

  test("a range that reaches 0 has no logarithm and is triangular; one without width is exact", () => {
    const reaching = { low: 0, central: 1, high: 2 };
    expect(marginalQuantile(marginalOf(reaching, "logTriangular"), 0.5)).toBe(1);
    const exact = marginalOf({ low: 0.3, central: 0.3, high: 0.3 }, "logTriangular");
    expect(marginalQuantile(exact, 0.9)).toBe(0.3);
  });
});

import { describe, expect, test } from "vitest";
import { sharesOfUse } from "../../src/model/tokens/sharesOfUse.ts";
import { expectAllNear, expectNear } from "./near.ts";

/** Use of AI by population, diffusion and income (method, edition 0.3, §1), evaluated independently of this code. */
const figuresOf = (figures: {
  readonly population: readonly number[];
  readonly diffusion: readonly number[];
  readonly gdpPerHead: readonly number[];
}) => ({
  population: exact(figures.population),
  aiUseShare: exact(figures.diffusion.map((share) => 100 * share)),
  gdpPerHead: exact(figures.gdpPerHead),
});

function exact(numbers: readonly number[]) {
  const value = Float64Array.from(numbers);
  return { value, low: value, high: value };
}

const elasticity = { low: 0.2, central: 0.4, high: 0.6 };

describe("shares of use", () => {
  const use = figuresOf({
    population: [1e8, 1e9, 5e7],
    diffusion: [0.3, 0.15, 0.5],
    gdpPerHead: [60000, 2500, 30000],
  });

  test("rise with income by its elasticity", () => {
    const shares = sharesOfUse(use, elasticity);
    expectAllNear(shares.value, [0.3295987052073264, 0.4622437040497062, 0.20815759074296739]);
    expect(shares.low[1]).toBeLessThan(shares.value[1] as number);
    expect(shares.high[1]).toBeGreaterThan(shares.value[1] as number);
  });

  test("are those of users alone without elasticity", () => {
    const none = { low: 0, central: 0, high: 0 };
    const { value } = sharesOfUse(use, none);
    expectNear(value[0], 30 / (30 + 150 + 25));
  });

  test("are not known without a GDP, and the others stand for the whole", () => {
    const { value, low, high } = sharesOfUse(
      figuresOf({
        population: [2.3e7, 1e6],
        diffusion: [0.318, 0.3],
        gdpPerHead: [Number.NaN, 40000],
      }),
      elasticity,
    );
    expectAllNear(value, [Number.NaN, 1]);
    expect([low[0], high[0]]).toEqual([Number.NaN, Number.NaN]);
  });
});

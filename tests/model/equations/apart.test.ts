import { expect, test } from "vitest";
import { equations } from "../../../src/model/equations.ts";
import {
  crossoverDay,
  energyCrossoverDay,
  hiddenByTrainingOnly,
} from "../../../src/model/lifecycle/crossover.ts";
import { dayOfGrowingUse } from "../../../src/model/lifecycle/growingUse.ts";
import { lifeOperations, trainingOperations } from "../../../src/model/lifecycle/operations.ts";
import {
  parametricTokenEnergy,
  requiredAccelerators,
  requiredMemory,
} from "../../../src/model/tokens/ecologits.ts";
import { wattHoursPerThousandTokens } from "../../../src/model/tokens/tokenEnergy.ts";
import { gini } from "../../../src/statistics/gini.ts";
import { hoover } from "../../../src/statistics/hoover.ts";
import { lorenzCurve } from "../../../src/statistics/lorenzCurve.ts";
import { expectNear } from "../../worked/near.ts";
import { compile, type Value } from "./evaluate.ts";

/** An equation of the method by its id, with numbers put in. */
function by(id: string, symbols: Readonly<Record<string, Value>>): number {
  const equation = equations.find((entry) => entry.id === id);
  if (!equation) throw new Error(`no equation ${id}`);
  return compile(equation.formula)(symbols);
}

test.each([
  { activeParameters: 8, totalParameters: 8, bits: 16, batch: 64 },
  { activeParameters: 70, totalParameters: 70, bits: 8, batch: 16 },
  { activeParameters: 22, totalParameters: 235, bits: 16, batch: 128 },
])(
  "the fit of $activeParameters of $totalParameters billion; coefficients with eight digits",
  (model) => {
    const { activeParameters: N, batch: B } = model;
    const M = by("memory", { N_t: model.totalParameters, b: model.bits });
    expectNear(M, requiredMemory(model));
    const n = by("acceleratorsNeeded", { M });
    expect(n).toBe(requiredAccelerators(M));
    const f_E = by("acceleratorTokenEnergy", { N, B });
    const f_L = by("tokenTime", { N, B });
    const e = by("fittedTokenEnergy", { n, f_E, f_L, B });
    expect(e / parametricTokenEnergy(model, B)).toBeCloseTo(1, 6);
  },
);

test("joules at the accelerators are watt-hours", () => {
  expectNear(by("measuredTokenEnergy", { J: 0.747 }) * 1e6, wattHoursPerThousandTokens(0.747));
});

test("training and inference", () => {
  const service = { trainingTokens: 15e12, tokensPerDay: 3e11, samples: 4 };
  const t = by("crossoverDay", { D: 15e12, R: 1, k: 4, V: 3e11 });
  expectNear(t, crossoverDay(service));
  const t_E = by("energyCrossoverDay", { t, ρ: 0.5 });
  expectNear(t_E, energyCrossoverDay(service, 0.5));
  const λ = by("growthRate", { U: 0.08 });
  expectNear(by("growingCrossoverDay", { λ, t_E }), dayOfGrowingUse(t_E, 0.08));
  const F_t = by("trainingOperations", { N: 70e9, D: 15e12, R: 1 });
  expectNear(F_t, trainingOperations(70e9, 15e12));
  expectNear(
    by("lifeOperations", { F_t, N: 70e9, k: 4, T: 300, A: 1e9 }),
    lifeOperations({
      activeParameters: 70e9,
      trainingTokens: 15e12,
      queries: 1e9,
      outputTokensPerQuery: 300,
      samples: 4,
    }),
  );
  expectNear(by("hiddenShare", { E_i: 3, E_t: 1 }), hiddenByTrainingOnly(1, 3));
});

test("scores of the index", () => {
  expectNear(by("minMax", { x: 3, x_5: 1, x_95: 5 }), 50);
  expectNear(by("fullMinMax", { x: 3, x_0: 1, x_1: 5 }), 50);
  expectNear(by("zScore", { x: 3, μ: 2, σ: 0.5 }), 70);
  expectNear(by("goalposts", { x: 9, a: 0, b: 6 }), 100);
});

test("inequality: by hand, the sums of the method written out", () => {
  const values = [1, 2, 7];
  const weights = [3, 5, 2];
  const curve = lorenzCurve({ values, weights });
  const areas = curve.slice(1).map(({ people, carried }, place) => {
    const before = curve[place];
    return (people - (before?.people ?? 0)) * (carried + (before?.carried ?? 0));
  });
  expectNear(1 - areas.reduce((sum, area) => sum + area, 0), gini({ values, weights }));
  expectNear(hoover([0.2, 0.8], [0.5, 0.5]), (Math.abs(0.2 - 0.5) + Math.abs(0.8 - 0.5)) / 2);
});

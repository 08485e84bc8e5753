import { describe, expect, test } from "vitest";
import {
  crossoverDay,
  energyCrossoverDay,
  hiddenByTrainingOnly,
} from "../../src/model/lifecycle/crossover.ts";
import { embodiedCarbonPerYear, embodiedImpact } from "../../src/model/lifecycle/embodied.ts";
import {
  inferenceOperations,
  lifeOperations,
  trainingOperations,
} from "../../src/model/lifecycle/operations.ts";
import { overtraining } from "../../src/model/lifecycle/overtraining.ts";
import { lifeCycleParameters } from "../../src/scenario/lifeCycleParameters.ts";
import { rowsOf } from "./csv.ts";
import { expectNear } from "./near.ts";

/** 6 N D and 2 N T (Kaplan et al. 2020), evaluated independently for models of known size and training. */
const services = rowsOf(`
parameters,trainingTokens,tokensPerDay,samples,training,perDay,day
175000000000,300000000000,1000000000,1,3.15e23,3.5e20,900
70000000000,15000000000000,1000000000000,1,6.3e24,1.4e23,45
70000000000,15000000000000,1000000000000,8,6.3e24,1.12e24,5.625
405000000000,15000000000000,1000000000000,1,3.645e25,8.1e23,45
`) as unknown as readonly Readonly<
  Record<
    "parameters" | "trainingTokens" | "tokensPerDay" | "samples" | "training" | "perDay" | "day",
    number
  >
>[];

test.each(services)("$parameters parameters reach their training after $day days", (row) => {
  const training = trainingOperations(row.parameters, row.trainingTokens);
  const perDay = inferenceOperations(row.parameters, row.samples * row.tokensPerDay);
  expectNear(training, row.training);
  expectNear(perDay, row.perDay);
  expectNear(crossoverDay(row), row.day);
  expectNear(energyCrossoverDay(row, 0.5), row.day / 2);
  expectNear(perDay * row.day, training, "inference has reached training");
  expectNear(hiddenByTrainingOnly(training, perDay * row.day), 0.5);
  const queries = row.tokensPerDay / 500;
  const life = { activeParameters: row.parameters, outputTokensPerQuery: 500, queries };
  expectNear(lifeOperations({ ...life, ...row }), training + perDay, "budget of the first day");
});

/**
 * Sardana et al. (2024), "Beyond Chinchilla-Optimal: Accounting for Inference in Language Model Scaling Laws", figure 1:
 * 13B quality with 2T inference tokens, train 7B instead and save 17 %. All rows: an independent solver, 1e-3.
 */
const overtrained = rowsOf(`
parameters,inferenceTokens,trainingTokens,loss,operations,smaller,longer,fewer,saving
1e9,1e11,2.74301e10,2.53111991,3.6458e20,5.28986e8,6.06006e10,2.98138e20,0.18224
1.3e10,2e12,5.76486e11,2.04528179,9.69659e22,6.9686e9,1.24784e12,8.00485e22,0.17447
7e10,1e13,4.25474e12,1.89179248,3.18699e24,4.15513e10,7.9225e12,2.80617e24,0.11949
1.3e10,2e13,5.76486e11,2.04528179,5.64966e23,3.84329e9,4.10375e12,2.48363e23,0.56039
`);

test.each(overtrained)("$parameters parameters with $inferenceTokens tokens to serve", (row) => {
  const found = overtraining(row.parameters as number, row.inferenceTokens as number);
  const results = {
    trainingTokens: found.trainingOptimal.trainingTokens,
    loss: found.loss,
    operations: found.trainingOptimal.operations,
    smaller: found.lifeOptimal.parameters,
    longer: found.lifeOptimal.trainingTokens,
    fewer: found.lifeOptimal.operations,
    saving: found.saving,
  };
  for (const [name, value] of Object.entries(results))
    expectNear(value, row[name] as number, name, 1e-3);
});

test("13B quality with 2T tokens is served by 7B at 17 % less", () => {
  const { lifeOptimal, saving } = overtraining(13e9, 2e12);
  expect(lifeOptimal.parameters / 1e9).toBeCloseTo(6.97, 2);
  expect(Math.round(saving * 100)).toBe(17);
});

describe("at the ends of overtraining", () => {
  test("nothing to serve leaves the training optimum", () => {
    const { trainingOptimal, lifeOptimal, saving } = overtraining(13e9, 0);
    expectNear(lifeOptimal.parameters, trainingOptimal.parameters, "", 1e-6);
    expect(saving).toBeCloseTo(0, 9);
  });

  test("without end of service there is still a size", () => {
    const { lifeOptimal, saving } = overtraining(13e9, 1e30);
    expect(lifeOptimal.operations).toBeGreaterThan(0);
    expect(saving).toBeLessThan(1);
  });
});

/** By hand: eight accelerators of 164 kg and a server of 5,700 kg are 7,012 kg; over five years 1.4024 t a year. */
test("embodied carbon of a server", () => {
  const { embodiedPerAccelerator, embodiedPerServer, hardwareLifetime } = lifeCycleParameters;
  const factors = {
    perAccelerator: embodiedPerAccelerator.central,
    perServer: embodiedPerServer.central,
  };
  expect(embodiedImpact(8, factors)).toBe(7012);
  expectNear(embodiedCarbonPerYear(8, factors, hardwareLifetime.central), 1.4024);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  crossoverOf,
  defaultScenario,
  hiddenUntil,
  impliedRatio,
  inferenceUntil,
  leversOf,
  modelLifeOf,
  type NotableModel,
  withModel,
} from "../../src/index.ts";
import { budgetOf } from "../../src/model/lifecycle/lifeBudget.ts";
import { embodiedOf } from "../../src/model/lifecycle/lifeEmbodied.ts";
import { lifeModel } from "../../src/model/lifecycle/lifeModels.ts";
import { kilowattHoursATokenByHand, lifeOf } from "../fixtures/lives.ts";

describe("the energy of a life", () => {
  it("is three times the tokens, the ratio and the energy of a token in training, and every token in use", () => {
    const { energy } = lifeOf().ledgers;
    expect(energy.training.central).toBeCloseTo(3 * 15e12 * 0.5 * kilowattHoursATokenByHand, 0);
    expect(energy.firstDay.central).toBeCloseTo(3e11 * kilowattHoursATokenByHand, 2);
  });

  it("counts samples and speculative decoding in use and never in training", () => {
    const plainLife = lifeOf().ledgers.energy;
    const other = lifeOf({ samplesPerAnswer: 16, speculativeMultiplier: 1.2 }).ledgers.energy;
    expect(other.training.central).toBe(plainLife.training.central);
    expect(other.firstDay.central / plainLife.firstDay.central).toBeCloseTo(16 * 1.2, 9);
  });

  it("meets its crossover on the day that it says, whatever is chosen", () => {
    fc.assert(
      fc.property(
        fc.record({
          tokensPerDay: fc.double({ min: 1e9, max: 1e15, noNaN: true }),
          trainingTokens: fc.double({ min: 1e11, max: 1e15, noNaN: true }),
          samplesPerAnswer: fc.integer({ min: 1, max: 64 }),
          usageGrowth: fc.double({ min: 0, max: 0.3, noNaN: true }),
          energyPerOperationRatio: fc.double({ min: 0.05, max: 2, noNaN: true }),
        }),
        fc.constantFrom("energy" as const, "operations" as const),
        (parameters, name) => {
          const life = lifeOf(parameters);
          const ledger = life.ledgers[name];
          const { low, central, high } = crossoverOf(life, ledger);
          const used = inferenceUntil(life, ledger, central).central;
          expect(used / ledger.training.central).toBeCloseTo(1, 6);
          expect(hiddenUntil(life, ledger, central).central).toBeCloseTo(0.5, 6);
          expect(low).toBeLessThanOrEqual(central);
          expect(central).toBeLessThanOrEqual(high);
        },
      ),
    );
  });
});

describe("the budget", () => {
  it("is training and answers, and one more sample is one more run over the answers", () => {
    const { training, inference, total, nextSample } = budgetOf(lifeOf({ samplesPerAnswer: 4 }));
    expect(training).toBe(6 * 70e9 * 15e12);
    expect(inference).toBeCloseTo(2 * 70e9 * 4 * 3e11 * 1095, -12);
    expect(total).toBe(training + inference);
    expect(nextSample / inference).toBeCloseTo(0.25, 9);
  });
});

describe("what moves the crossover", () => {
  it("is each parameter alone, the strongest first, with the day at both ends", () => {
    const levers = leversOf(lifeOf());
    const days = Object.fromEntries(levers.map(({ id, days: [from, to] }) => [id, [from, to]]));
    expect(days.samplesPerAnswer).toEqual([75, 75 / 16]);
    expect(days.trainingRuns).toEqual([75, 300]);
    expect(days.energyPerOperationRatio?.map(Math.round)).toEqual([8, 150]);
    const reaches = levers.map(({ days: [from, to] }) => Math.abs(Math.log(to / from)));
    expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
  });
});

describe("embodied carbon", () => {
  /** By hand: hours of an accelerator of 1.275 kW at a load factor of .86, of 43,800; 164 + 5,700/8 kg. */
  it("is that of the hours that the machines worked", () => {
    const { training } = embodiedOf(lifeOf());
    const equipment = (3 * 15e12 * 0.5 * kilowattHoursATokenByHand) / 1.2;
    const hours = equipment / 1.275 / 0.86;
    expect(training).toBeCloseTo((hours / 43800) * 0.8765, 3);
  });
});

describe("models of the list", () => {
  const row: NotableModel = {
    model: "Sparse",
    published: "2024-01-01",
    domain: "Language",
    parameters: 600e9,
    trainingData: 10e12,
    trainingOperations: 1.8e24,
    operationsRatio: 0.05,
  };

  it("keep their operations: 6 N D of what is filled in", () => {
    const model = lifeModel(row);
    expect(model).toMatchObject({
      activeParameters: 30,
      totalParameters: 600,
      trainingTokens: 1e13,
    });
    const dense = lifeModel({
      ...row,
      parameters: 30e9,
      operationsRatio: 1.33,
      trainingData: 7.5e12,
    });
    expect(dense).toMatchObject({
      activeParameters: 30,
      totalParameters: 30,
      trainingTokens: 1e13,
    });
  });

  it("are left out where figures do not belong together", () => {
    const { operationsRatio: _, ...without } = row;
    expect(lifeModel(without)).toBeUndefined();
    expect(lifeModel({ ...row, operationsRatio: 500 })).toBeUndefined();
    expect(lifeModel({ ...row, domain: "Vision" })).toBeUndefined();
    expect(lifeModel({ ...row, model: "Sparse-7B" })).toBeUndefined();
  });

  it("meet the training energy on record, as long as a ratio can", () => {
    const model = lifeModel({ ...row, trainingEnergy: 20 });
    if (!model) throw new Error("The row is a model.");
    const life = modelLifeOf(withModel(defaultScenario, model), 3);
    expect(life.ledgers.energy.training.central / 20e6).toBeCloseTo(1, 2);
    expect(impliedRatio(defaultScenario, { ...model, trainingEnergy: 1 })).toBeUndefined();
  });
});

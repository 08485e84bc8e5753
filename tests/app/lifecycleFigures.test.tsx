import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetOf, budgetSentences } from "../../app/lifecycle/budgetWords.ts";
import { amountAxis, chartFrame, dayAxis } from "../../app/lifecycle/chartScales.ts";
import { chartShapes } from "../../app/lifecycle/chartShapes.ts";
import { dayFormulas } from "../../app/lifecycle/dayWords.ts";
import { embodiedOf } from "../../app/lifecycle/embodiedWords.ts";
import { leversOf } from "../../app/lifecycle/levers.ts";
import { amount, shareWords } from "../../app/lifecycle/lifeFigures.ts";
import { loadSentence, regionLoadSentence } from "../../app/lifecycle/loadWords.ts";
import {
  crossoverOf,
  hiddenUntil,
  inferenceUntil,
  modelLifeOf,
} from "../../app/lifecycle/modelLife.ts";
import { impliedRatio, lifeModel, withModel } from "../../app/lifecycle/notableModels.ts";
import { overtrainingSentences } from "../../app/lifecycle/overtrainingWords.ts";
import { exactly } from "../../app/lifecycle/range.ts";
import { regionShares } from "../../app/lifecycle/regionShares.ts";
import { wordsOf } from "../../app/shell/language.ts";
import {
  assess,
  defaultScenario,
  type NotableModel,
  presets,
  type Scenario,
} from "../../src/index.ts";
import { world } from "../fixtures/world.ts";

const words = await wordsOf("en");
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f\u2068\u2069]/g, " ");

const scenarioOf = (parameters: Scenario["parameters"]): Scenario => ({
  ...defaultScenario,
  parameters,
});
const lifeOf = (parameters: Scenario["parameters"] = {}, years = 3) =>
  modelLifeOf(scenarioOf(parameters), years);

/**
 * By hand for a dense model of 70 billion parameters: 0.747 J a token at the accelerators (ML.ENERGY), times 1.72, over the
 * PUE of 1.09 inside, times a PUE of 1.2.
 */
const kilowattHoursPerToken = ((0.747 / 3.6e6) * 1.72 * 1.2) / 1.09;

describe("the energy of a life", () => {
  it("is three times the tokens, the ratio and the energy of a token in training, and every token in use", () => {
    const { energy } = lifeOf().ledgers;
    expect(energy.training.central).toBeCloseTo(3 * 15e12 * 0.5 * kilowattHoursPerToken, 0);
    expect(energy.firstDay.central).toBeCloseTo(3e11 * kilowattHoursPerToken, 2);
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

  it("says so", () => {
    expect(budgetSentences(words, lifeOf()).map(plain)).toEqual([
      "Over 3 years it answers 329 trillion tokens: training is 12 % of 5.23 × 10²⁵ FLOP.",
      "One more sample of every answer adds 4.60 × 10²⁵ FLOP, 88 % of the budget.",
    ]);
  });
});

describe("a smaller model, trained longer", () => {
  /** Sardana et al. (2024), figure 1: 13B quality with 2T tokens; 2e12 tokens in a year are 2e12 / 365 a day. */
  it("saves what Sardana et al. print", () => {
    const life = lifeOf({ activeParameters: 13, totalParameters: 13, tokensPerDay: 2e12 / 365 }, 1);
    expect(plain(overtrainingSentences(words, life)[0] ?? "")).toBe(
      "A dense model of 6.97 billion parameters trained on 1.25 trillion tokens answers as well as one of 13 billion trained on 576 billion (the least training for that quality), and takes 17 % less computation, with 2 trillion tokens to answer over 1 year.",
    );
  });

  it("is not worth it for few answers, and warned of beyond what was tried", () => {
    expect(overtrainingSentences(words, lifeOf({ tokensPerDay: 1e6 }))[0]).toMatch(
      /so few answers/,
    );
    const many = lifeOf({ activeParameters: 1, totalParameters: 1, tokensPerDay: 1e14 }, 10);
    expect(overtrainingSentences(words, many).join(" ")).toMatch(/tried up to 10 thousand/);
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

  it("is written with its numbers", () => {
    const [operations, energy] = dayFormulas(words, lifeOf({ samplesPerAnswer: 2 }));
    expect(plain(operations?.numbers ?? "")).toBe("3 ·  15 trillion  ∕ (2 ·  300 billion )");
    expect([operations?.result, energy?.result]).toEqual(["day 75", "day 38"]);
  });
});

describe("regions of a life", () => {
  const assessment = assess(world, defaultScenario);
  const life = lifeOf();
  const shares = regionShares(assessment, life) ?? [];

  it("share out all that the model takes, and no more", () => {
    const { energy } = life.ledgers;
    const sum = (key: "training" | "inference") =>
      shares.reduce((total, share) => total + share[key], 0);
    expect(sum("training") / energy.training.central).toBeCloseTo(1, 9);
    expect(sum("inference") / inferenceUntil(life, energy, life.days).central).toBeCloseTo(1, 9);
  });

  it("hide the share that their amounts have, within its range", () => {
    for (const { training, inference, hidden } of shares) {
      expect(hidden.central).toBeCloseTo(inference / (training + inference), 9);
      expect(hidden.low).toBeLessThanOrEqual(hidden.central);
      expect(hidden.central).toBeLessThanOrEqual(hidden.high);
    }
  });

  it("cost the answers at the region's external cost of a MWh", () => {
    const alpha = shares.find(({ id }) => id === "AAA");
    const perMwh = assessment.columns.externalCostPerMwh?.value[0] as number;
    expect(alpha?.cost).toBeCloseTo(((alpha?.inference ?? 0) / 1e3) * (perMwh / 1e6), 9);
  });
});

describe("all AI load", () => {
  it("hides the share of inference and its external cost, summed over regions that have one", () => {
    const assessment = assess(world, defaultScenario);
    const costs = [...(assessment.columns.externalCost?.value ?? [])].filter((cost) => cost > 0);
    const sum = words.figure(costs.reduce((total, cost) => total + cost, 0));
    const sentence = plain(loadSentence(words, assessment));
    expect(sentence).toContain("takes 80 % (60–90) for inference");
    expect(sentence).toContain(
      `${sum} million USD of external cost a year in ${costs.length} region`,
    );
    expect(regionLoadSentence(words, assessment, 0, "Alphaland")).toContain(
      `${words.figure(assessment.columns.externalCost?.value[0] as number)} million USD a year`,
    );
  });

  it("says nothing for a scenario without a load of training", () => {
    const siting = presets.find(({ basis }) => basis === "siting") as Scenario;
    expect(loadSentence(words, assess(world, siting))).toBe("");
  });
});

describe("embodied carbon", () => {
  /** By hand: hours of an accelerator of 1.275 kW at a load factor of .86, of 43,800; 164 + 5,700/8 kg. */
  it("is that of the hours that the machines worked", () => {
    const { training } = embodiedOf(lifeOf());
    const equipment = (3 * 15e12 * 0.5 * kilowattHoursPerToken) / 1.2;
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

describe("the chart", () => {
  it("has round ticks inside its axes", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.5, max: 9999, noNaN: true }),
        fc.constantFrom("linear" as const, "log" as const),
        (most, kind) => {
          const axis = amountAxis(kind, most / 50, most);
          expect(axis.ticks.length).toBeGreaterThan(1);
          expect(axis.ticks.length).toBeLessThan(16);
          expect(axis.place(most)).toBeLessThan(1);
          for (const tick of axis.ticks) expect(axis.place(tick)).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
    expect(dayAxis("linear", 1095, 3).ticks).toEqual([0, 183, 365, 548, 730, 913, 1095]);
    expect(dayAxis("log", 1095, 3).ticks).toEqual([1, 10, 100, 1095]);
  });

  it("marks the crossover where the lines meet, and mirrors time", () => {
    const choice = { ledger: "energy", axis: "linear", width: 740 } as const;
    const shapes = chartShapes(lifeOf(), { ...choice, rightToLeft: false });
    const mirrored = chartShapes(lifeOf(), { ...choice, rightToLeft: true });
    const { start, end } = chartFrame(740);
    expect(shapes.crossover?.x).toBeCloseTo(start + ((end - start) * 75) / 1095, 6);
    expect(mirrored.crossover?.x).toBeCloseTo(740 - (shapes.crossover?.x ?? 0), 6);
    expect(
      chartShapes(lifeOf({ tokensPerDay: 1e9 }), { ...choice, rightToLeft: false }).crossover,
    ).toBeUndefined();
  });
});

describe("figures", () => {
  it("never let almost all read as all, nor almost nothing as nothing", () => {
    expect(plain(shareWords(words, exactly(0.9999)).figure)).toBe("99.99 %");
    expect(plain(shareWords(words, exactly(0.00012)).figure)).toBe("0.01 %");
    expect(plain(shareWords(words, exactly(1)).figure)).toBe("100 %");
    expect(plain(shareWords(words, exactly(0)).figure)).toBe("0 %");
    expect(plain(shareWords(words, exactly(0.936)).figure)).toBe("94 %");
  });

  it("take the unit that keeps them short", () => {
    expect(plain(amount(words, { unit: "kWh" }, 2.4e10))).toBe("24.0 TWh");
    expect(plain(amount(words, { unit: "kWh" }, 8.84e6))).toBe("8.84 GWh");
    expect(plain(amount(words, { unit: "FLOP" }, 6.3e24))).toBe("6.30 × 10²⁴ FLOP");
  });
});

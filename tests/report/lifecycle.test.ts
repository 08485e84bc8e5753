import { describe, expect, it } from "vitest";
import {
  assess,
  budgetSentences,
  dayFormulas,
  defaultScenario,
  embodiedSentence,
  hiddenSentence,
  hiddenUntil,
  inferenceUntil,
  lifeAmount,
  lifeLoadSentence,
  lifeRegionLoadSentence,
  lifeSentences,
  lifeShareWords,
  lifeTitle,
  modelLifeOf,
  overtrainingSentences,
  presets,
  regionShares,
  type Scenario,
} from "../../src/index.ts";
import { budgetOf } from "../../src/model/lifecycle/lifeBudget.ts";
import { smallerModelOf } from "../../src/model/lifecycle/smallerModel.ts";
import { ledgerPart } from "../../src/report/ledgerShares.ts";
import { lifeRows } from "../../src/report/lifecycle/lifeRows.ts";
import { exactly } from "../../src/scenario/rangeArithmetic.ts";
import { uncovered } from "../fixtures/cells.ts";
import { lifeOf } from "../fixtures/lives.ts";
import { world } from "../fixtures/world.ts";
import { arabic, english } from "../layer/scenes.ts";

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f\u2068\u2069]/g, " ");

describe("the budget", () => {
  it("says so", () => {
    expect(budgetSentences(english, lifeOf()).map(plain)).toEqual([
      "Over 3 years it answers 329 trillion tokens: training is 12 % of 5.23 × 10²⁵ FLOP.",
      "One more sample of every answer adds 4.60 × 10²⁵ FLOP, 88 % of the budget.",
    ]);
  });
});

describe("a smaller model, trained longer", () => {
  /** Sardana et al. (2024), figure 1: 13B quality with 2T tokens; 2e12 tokens in a year are 2e12 / 365 a day. */
  it("saves what Sardana et al. print", () => {
    const life = lifeOf({ activeParameters: 13, totalParameters: 13, tokensPerDay: 2e12 / 365 }, 1);
    expect(plain(overtrainingSentences(english, life)[0] ?? "")).toBe(
      "A dense model of 6.97 billion parameters trained on 1.25 trillion tokens answers as well as one of 13 billion trained on 576 billion (the least training for that quality), and takes 17 % less computation, with 2 trillion tokens to answer over 1 year.",
    );
  });

  it("is not worth it for few answers, and warned of beyond what was tried", () => {
    expect(overtrainingSentences(english, lifeOf({ tokensPerDay: 1e6 }))[0]).toMatch(
      /so few answers/,
    );
    const many = lifeOf({ activeParameters: 1, totalParameters: 1, tokensPerDay: 1e14 }, 10);
    expect(overtrainingSentences(english, many).join(" ")).toMatch(/tried up to 10 thousand/);
  });
});

describe("what moves the crossover", () => {
  it("is written with its numbers", () => {
    const [operations, energy] = dayFormulas(english, lifeOf({ samplesPerAnswer: 2 }));
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
    const sum = english.figure(costs.reduce((total, cost) => total + cost, 0));
    const sentence = plain(lifeLoadSentence(english, assessment));
    expect(sentence).toContain("takes 65 % (30–90) for inference");
    expect(sentence).toContain(
      `${sum} million USD of external cost a year in ${costs.length} region`,
    );
    expect(lifeRegionLoadSentence(english, assessment, 0, "Alphaland")).toContain(
      `${english.figure(assessment.columns.externalCost?.value[0] as number)} million USD a year`,
    );
  });

  it("says nothing for a scenario without a load of training", () => {
    const siting = presets.find(({ basis }) => basis === "siting") as Scenario;
    expect(lifeLoadSentence(english, assess(world, siting))).toBe("");
  });
});

describe("figures", () => {
  it("never let almost all read as all, nor almost nothing as nothing", () => {
    expect(plain(lifeShareWords(english, exactly(0.9999)).figure)).toBe("99.99 %");
    expect(plain(lifeShareWords(english, exactly(0.00012)).figure)).toBe("0.01 %");
    expect(plain(lifeShareWords(english, exactly(1)).figure)).toBe("100 %");
    expect(plain(lifeShareWords(english, exactly(0)).figure)).toBe("0 %");
    expect(plain(lifeShareWords(english, exactly(0.936)).figure)).toBe("94 %");
  });

  it("take the unit that keeps them short", () => {
    expect(plain(lifeAmount(english, { unit: "kWh" }, 2.4e10))).toBe("24.0 TWh");
    expect(plain(lifeAmount(english, { unit: "kWh" }, 8.84e6))).toBe("8.84 GWh");
    expect(plain(lifeAmount(english, { unit: "FLOP" }, 6.3e24))).toBe("6.30 × 10²⁴ FLOP");
  });
});

describe("sentences of a life", () => {
  const titleAfter = (day: number): string =>
    plain(
      lifeTitle(english, lifeOf({ trainingTokens: 1e11, tokensPerDay: 3e11 / day }), "operations"),
    );

  it("follow the day that they show", () => {
    expect(titleAfter(0.5)).toMatch(/^Within a day of use/);
    expect(titleAfter(1)).toMatch(/^After 1 day of use/);
    expect(titleAfter(1.4)).toMatch(/^After 1.4 days of use/);
    expect(titleAfter(150)).toMatch(/^After 150 days of use/);
  });

  it("are those of the page, in its order, and hold no unfilled place", () => {
    for (const words of [english, arabic]) {
      const scenario = {
        ...defaultScenario,
        switches: { ...defaultScenario.switches, embodied: true },
      };
      const life = modelLifeOf(scenario, 3);
      const said = lifeSentences(words, life, regionShares(assess(world, scenario), life));
      expect(said[0]).toContain(lifeTitle(words, life, "energy"));
      expect(said).toContain(hiddenSentence(words, life, "energy"));
      expect(said).toContain(embodiedSentence(words, life));
      expect(said.join(" ")).not.toMatch(/[{}]|NaN|Infinity|undefined/);
    }
  });

  it("say that training cannot be placed where no AI compute is on record, not that all is hidden", () => {
    const bare = {
      ...world,
      regions: world.regions.map((region) => ({
        ...region,
        cells: { ...region.cells, computeLocated: uncovered("computeLocated") },
      })),
    };
    const assessment = assess(bare, defaultScenario);
    expect(regionShares(assessment, lifeOf())).toBeUndefined();
    expect(lifeSentences(english, lifeOf(), undefined).join(" ")).toContain(
      "nobody can say where training takes place",
    );
  });
});

it("rows of a life hold the figures that the sentences say", () => {
  const life = lifeOf({ samplesPerAnswer: 4 });
  const rows = lifeRows(life);
  const value = (part: string, item: string, day?: number) =>
    rows.find((row) => row.part === part && row.item === item && row.day === day)?.value ?? NaN;
  expect(value("crossover", "energy")).toBe(75 / 4);
  expect(value("energy", "hidden", life.days)).toBeCloseTo(
    hiddenUntil(life, life.ledgers.energy, life.days).central,
    5,
  );
  expect(value("budget", "total") / budgetOf(life).total).toBeCloseTo(1, 5);
  expect(value("smallerModel", "saving")).toBeCloseTo(smallerModelOf(life).saving, 5);
  expect(rows.every((row) => row.value !== undefined && row.kind === "value")).toBe(true);
});

it("a region that answers its own users has no range of hosted load", () => {
  const asked = presets.find(({ basis }) => basis === "tokens") as Scenario;
  const local = { ...asked, tokens: { ...asked.tokens, routing: "local" as const } };
  const part = ledgerPart(assess(world, local), "host", 0);
  expect(part?.low).toBe(part?.value);
  const spread = ledgerPart(assess(world, asked), "host", 1);
  expect(spread?.low).toBeLessThan(spread?.value ?? 0);
});

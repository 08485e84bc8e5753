import { describe, expect, test } from "vitest";
import {
  type Assessment,
  assess,
  type BenefitRatio,
  bivariateFormats,
  bivariateInequality,
  bivariateScene,
  burdenFlows,
  defaultScenario,
  flowSentences,
  type IndicatorColumn,
  inequalitySentences,
  ledgerRows,
  outcomeKinds,
  presets,
  ratioWords,
  regionSentences,
  type Scenario,
  shareWords,
  topFlows,
} from "../../src/index.ts";
import { carriedBy } from "../../src/layer/bivariateInequality.ts";
import { burdenSide, isCompared } from "../../src/layer/bivariateSides.ts";
import { world } from "../fixtures/world.ts";
import { writtenText } from "../report/writtenText.ts";
import { handmadeAssessment } from "./handmade.ts";
import { arabic, english } from "./scenes.ts";

const today = assess(world, defaultScenario);
const sited = presets.find(({ basis }) => basis === "siting") as Scenario;
const routed: readonly Scenario[] = presets.filter(({ basis }) => basis !== "siting");

const rowsOf = (assessment: Assessment) =>
  ledgerRows(assessment, "comparableCost", burdenFlows(world, assessment, "comparableCost"));

const sceneOf = (assessment: Assessment, words = english) =>
  bivariateScene(
    assessment,
    { burden: "comparableCost", benefit: "own" },
    { world, words, datasets: [] },
  );

function expectSame(ratio: BenefitRatio, column: IndicatorColumn | undefined, place: number): void {
  const kind = outcomeKinds[column?.kind[place] as number];
  if (ratio.kind === "burdenWithoutBenefit") expect(kind).toBe("burdenWithoutBenefit");
  if (ratio.kind === "noData") expect(kind).toMatch(/noData|notApplicable/);
  if (ratio.kind === "ratio") expect(ratio.value).toBeCloseTo(column?.value[place] as number, 9);
}

describe("ledgers", () => {
  test.each(routed)("the ratios under $preset are those of the layers", (scenario) => {
    const assessment = assess(world, scenario);
    const { burdenOverUse, burdenOverOwnership, externalisedShare } = assessment.columns;
    for (const [place, row] of rowsOf(assessment).entries()) {
      expectSame(row.overUse, burdenOverUse, place);
      expectSame(row.overOwn, burdenOverOwnership, place);
      const away = externalisedShare?.value[place] as number;
      if (!Number.isNaN(away)) expect(100 * row.externalised).toBeCloseTo(away, 9);
    }
  });

  test("who bears and owns nothing on record has no ratio, and no zero either", () => {
    const beta = rowsOf(today)[1];
    expect(beta?.overOwn).toEqual({ kind: "burdenWithoutBenefit" });
    expect(ratioWords(english, { kind: "burdenWithoutBenefit" })).toBe("burden only");
    expect(ratioWords(english, { kind: "ratio", value: 0 })).toBe("0");
  });

  test("shares of the world are not worked out where a load is placed everywhere, nor for a score", () => {
    const assessment = assess(world, sited);
    expect(burdenFlows(world, assessment, "carbon")).toBeUndefined();
    expect(bivariateInequality(assessment, { burden: "carbon", benefit: "use" })).toBeUndefined();
    expect(ledgerRows(assessment, "carbon", undefined).map(({ overUse }) => overUse.kind)).toEqual(
      Array(3).fill("noData"),
    );
    expect(burdenFlows(world, today, "burdenIndex")).toBeUndefined();
  });

  test("a load from a statistical key only counts in the world's burden and has no cell", () => {
    const given = handmadeAssessment(["A", "B", "C"], {
      externalCost: [10, "noData", "noLoad"],
    });
    const column = given.columns.externalCost;
    if (!column) throw new Error("There is no column.");
    column.kind[0] = outcomeKinds.indexOf("keyOnly");
    const side = burdenSide(given, "comparableCost");
    expect(side.map(({ kind, value }) => [kind, value])).toEqual([
      ["keyOnly", 10],
      ["noData", Number.NaN],
      ["noLoad", 0],
    ]);
    expect(side.map(isCompared)).toEqual([false, false, true]);
  });
});

describe("flows", () => {
  test.each(routed)("under $preset are conserved: users cause what hosts bear", (scenario) => {
    const assessment = assess(world, scenario);
    const flows = burdenFlows(world, assessment, "carbon");
    if (!flows) throw new Error("There are no flows.");
    const borne = burdenSide(assessment, "carbon");
    for (const [host, amount] of flows.productionBased.entries())
      if (amount > 0) expect(amount).toBeCloseTo(borne[host]?.value as number, 9);
    const caused = flows.consumptionBased.reduce((sum, part) => sum + part, 0);
    expect(caused).toBeCloseTo(flows.total, 9);
    expect(flows.away).toBeGreaterThanOrEqual(-1e-12);
    expect(flows.away).toBeLessThanOrEqual(1);
  });

  test("the largest stand first, never from a region to itself", () => {
    const flows = burdenFlows(world, today, "carbon");
    const shown = flows ? topFlows(flows, 5) : [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ user, host }) => user !== host)).toBe(true);
    expect(shown.map(({ amount }) => amount)).toEqual(
      shown.map(({ amount }) => amount).toSorted((a, b) => b - a),
    );
    expect(shown[0]?.share).toBeCloseTo(
      (shown[0]?.amount as number) / (flows?.total as number),
      12,
    );
  });

  test("where each region serves itself nothing arises elsewhere", () => {
    const local = presets.find(
      ({ tokens, basis }) => basis === "tokens" && tokens.routing === "local",
    );
    const assessment = assess(world, local as Scenario);
    const flows = burdenFlows(world, assessment, "carbon");
    expect(flows?.away).toBeCloseTo(0, 12);
    expect(flows && flowSentences(flows, english)[0]).toBe(
      "0\u202f% of the burden arises outside the region whose use causes it.",
    );
  });
});

describe("inequality", () => {
  const inequality = bivariateInequality(today, { burden: "carbon", benefit: "own" });

  test("is that of two lands, worked by hand", () => {
    const [a, b] = burdenSide(today, "carbon").map(({ value }) => value) as [number, number];
    const [people, others] = [1e7, 5e7];
    const shares = { people: others / (people + others), carried: b / (a + b) };
    expect(b / others).toBeGreaterThan(a / people);
    expect(inequality?.gini).toBeCloseTo(shares.carried - shares.people, 9);
    expect(inequality?.concentration).toBeCloseTo(shares.people - shares.carried, 9);
    expect(inequality?.hoover).toBeCloseTo(shares.carried, 9);
    expect(inequality?.lowerHalf).toBeCloseTo(1 - (0.5 / shares.people) * shares.carried, 9);
    expect(inequality?.counts).toEqual({ gini: 2, hoover: 2, concentration: 2 });
  });

  test("half of an even burden is carried by half of the people", () => {
    const even = [
      { people: 0, carried: 0 },
      { people: 1, carried: 1 },
    ];
    expect(carriedBy(even, 0.5)).toBe(0.5);
    expect(carriedBy([], 0.5)).toBeNaN();
  });

  test("every number of the sentences is one that was worked out", () => {
    if (!inequality) throw new Error("There is no inequality.");
    const [gini = "", hoover = "", concentration = ""] = inequalitySentences(
      inequality,
      sceneOf(today),
      english,
    );
    expect(gini).toContain(`per resident ${inequality.gini.toFixed(2)},`);
    expect(gini).toContain("(2 regions)");
    expect(gini).toContain(`carry ${shareWords(english, inequality.lowerHalf)}.`);
    expect(hoover.startsWith(shareWords(english, inequality.hoover))).toBe(true);
    expect(concentration).toContain(`−${Math.abs(inequality.concentration).toFixed(2)}`);
    expect(concentration).toContain("residents of poorer regions bear more");
    const rich = inequalitySentences(
      { ...inequality, concentration: 0.3 },
      sceneOf(today),
      english,
    );
    expect(rich[2]).toContain("+0.30");
    expect(rich[2]).toContain("richer");
  });
});

describe("sentences on a region", () => {
  const scene = sceneOf(today);
  const rows = rowsOf(today);

  test("say a ratio where there is one, and in words why there is none", () => {
    const [alpha, beta] = scene.regions;
    const [first, second] = rows;
    if (!alpha || !beta || !first || !second) throw new Error("The fixture has no regions.");
    const [use = "", own = ""] = regionSentences(alpha, first, english);
    if (first.overUse.kind !== "ratio") throw new Error("Alphaland has no ratio.");
    expect(use).toContain(shareWords(english, first.burden));
    expect(use).toContain(`${Number(first.overUse.value.toPrecision(2))} times`);
    expect(own).toContain("owns 100\u202f% of the AI compute on record");
    const [, none = ""] = regionSentences(beta, second, english);
    expect(none).toMatch(
      /owns none of the AI compute on record: no ratio exists, which is not a zero/,
    );
    expect(none).not.toMatch(/\b0 %/);
  });

  test("are left out where nothing is known", () => {
    const gamma = scene.regions[2];
    const row = rows[2];
    if (!gamma || !row) throw new Error("The fixture has no Gammaland.");
    expect(regionSentences(gamma, row, english)).toEqual([]);
  });

  test("speak Arabic with its own digits", () => {
    const beta = sceneOf(today, arabic).regions[1];
    const row = rows[1];
    if (!beta || !row) throw new Error("The fixture has no Betaland.");
    const said = regionSentences(beta, row, arabic).join(" ");
    expect(said).toContain("لا توجد نسبة، وليس ذلك صفرًا");
    expect(said).not.toMatch(/[0-9]/);
  });
});

test("a share that is not all never reads 100 %", () => {
  expect(shareWords(english, 0.9996)).toBe("99.9\u202f%");
  expect(shareWords(english, 1)).toBe("100\u202f%");
  expect(shareWords(english, 0)).toBe("0\u202f%");
  expect(shareWords(english, 0.0091)).toBe("0.91\u202f%");
});

test("the file leaves a ratio that does not exist empty and names its kind", () => {
  const scene = sceneOf(today);
  const [header = "", ...lines] = writtenText(
    bivariateFormats,
    "csv",
    scene,
    scene.regions,
    rowsOf(today),
  ).split("\r\n");
  const at = (line: string, column: string): string =>
    line.split(",")[header.split(",").indexOf(column)] ?? "";
  const beta = lines[1] ?? "";
  expect(at(beta, "region")).toBe("BBB");
  expect(at(beta, "burden_over_ownership")).toBe("");
  expect(at(beta, "burden_over_ownership_kind")).toBe("burdenWithoutBenefit");
  expect(at(beta, "own_share")).toBe("0");
  expect(at(beta, "cell")).toMatch(/-zero$/);
  expect(at(lines[2] ?? "", "benefit_percent_of_world")).not.toBe("NaN");
});

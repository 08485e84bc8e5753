import { expect, test } from "vitest";
import { type Indicator, makeScene } from "../../src/index.ts";
import { indicatorOf } from "../../src/indicator/indicators.ts";
import { evidenceClasses } from "../../src/model/evidence.ts";
import { alpha, world } from "../fixtures/world.ts";
import { handmadeAssessment } from "./handmade.ts";
import { arabic, english, fixtureDataset, sceneOf } from "./scenes.ts";

test("a class holds its lower limit and not its upper one; the last holds both", () => {
  const scene = sceneOf([9.99, 10, 19.99, 20, 100], { unit: "0–100", limits: [10, 20] });
  expect(scene.regions.map(({ classIndex }) => classIndex)).toEqual([0, 1, 1, 2, 2]);
  expect(scene.classes.map(({ count, label }) => [label, count])).toEqual([
    ["0–10", 1],
    ["10–20", 2],
    ["20–100", 2],
  ]);
});

test("ends without a bound are written as open", () => {
  const scene = sceneOf([-3, 4, 90], { limits: [0, 50] });
  expect(scene.classes.map(({ label }) => label)).toEqual(["< 0", "0–50", "≥ 50"]);
  expect(scene.limitLabels).toEqual(["< 0", "0", "50", "≥ 50"]);
  expect(scene.limits).toEqual([-3, 0, 50, 90]);
});

test("a fixed limit beyond all values still has a class, which counts none", () => {
  const scene = sceneOf([4, 5], { limits: [10, 20] });
  expect(scene.classes.map(({ count }) => count)).toEqual([2, 0, 0]);
  expect(scene.limits).toEqual([0, 10, 20, 30]);
});

test("limits are read off the reference, not off the scenario on screen", () => {
  const reference = Array.from({ length: 70 }, (_, index) => index);
  const changed = reference.map((value) => value * 3);
  const limits = sceneOf(reference).limits.slice(1, -1);
  expect(sceneOf(changed, { reference }).limits.slice(1, -1)).toEqual(limits);
  expect(sceneOf(changed).limits.slice(1, -1)).not.toEqual(limits);
});

test("a method chosen by the user replaces fixed limits", () => {
  const findings = [0, 1, 2, 3, 4, 5, 70];
  expect(sceneOf(findings, { limits: [50] }).limits).toEqual([0, 50, 70]);
  expect(sceneOf(findings, { limits: [50], method: "equal" }).limits.slice(1, -1)).toEqual([
    10, 20, 30, 40, 50, 60,
  ]);
});

test("special classes are counted, named and never classed or ranked", () => {
  const scene = sceneOf([5, "noData", "noData", "noLoad", "keyOnly"]);
  expect(scene.specials.map(({ kind, count }) => [kind, count])).toEqual([
    ["noLoad", 1],
    ["keyOnly", 1],
    ["noData", 2],
  ]);
  expect(scene.ranked).toBe(1);
  const special = scene.regions[1];
  expect(special).toMatchObject({ kind: "noData", classIndex: -1, rank: 0, range: "" });
  expect(special?.figure).toBe("No data");
  expect(special?.value).toBeNaN();
});

test("counts of classes and specials make up all regions", () => {
  const scene = sceneOf([1, 2, 3, 4, "noData", "arid", "tooLarge", "noHeadroom"]);
  const counted = [...scene.classes, ...scene.specials].reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(scene.regions.length);
});

test("rank 1 is the heaviest burden, and equals share a place", () => {
  const ranks = (id: string) =>
    sceneOf([5, 9, 5, "noData", 1], { id }).regions.map(({ rank }) => rank);
  expect(ranks("carbon")).toEqual([2, 1, 2, 0, 4]);
  expect(ranks("headroom"), "less headroom is more burden").toEqual([2, 4, 2, 0, 1]);
  expect(ranks("population"), "of context, the largest").toEqual([2, 1, 2, 0, 4]);
});

test("a true zero without load is neither classed nor ranked", () => {
  const scene = sceneOf([5, 9, "noLoad", 7]);
  expect(scene.ranked).toBe(3);
  expect(scene.classes.reduce((sum, { count }) => sum + count, 0)).toBe(3);
});

test("regions that rest on estimated or weaker data are dotted, whatever the scenario assumes", () => {
  const scene = sceneOf([
    { value: 1, dataStatus: "estimated" },
    { value: 1, dataStatus: "inherited" },
    { value: 1, dataStatus: "modelled", status: "assumed" },
    "noData",
  ]);
  expect(scene.regions.map(({ dotted }) => dotted)).toEqual([true, true, false, false]);
  expect(scene.dotted).toBe(2);
});

test("fewer classes keep both ends of the palette", () => {
  expect(sceneOf([1, 2, 3], { limits: [2] }).classes.map(({ step }) => step)).toEqual([1, 7]);
  expect(sceneOf([1, 2, 3], { limits: [2, 3] }).classes.map(({ step }) => step)).toEqual([1, 4, 7]);
});

test("title and sentence name indicator, year, unit, scenario and what darker means", () => {
  const scene = sceneOf([1, 2, 3]);
  expect(scene.title).toBe("Greenhouse gases of the load, 2025");
  expect(scene.subtitle).toBe(
    "kt CO₂e/yr, scenario “Hosted today”. Darker means a heavier burden.",
  );
  expect(sceneOf([1], { theme: "dark", direction: 0 }).subtitle).toContain("Brighter means more.");
  expect(sceneOf([1], { direction: -1 }).subtitle).toContain(
    "Darker means more, which is a lighter burden.",
  );
});

test("a variable shown as it came carries the years of its data and no scenario", () => {
  const scene = sceneOf([{ value: 1, year: 2019 }, { value: 2, year: 2024 }, "noData"], {
    id: "carbonIntensity",
    variable: "carbonIntensity",
    unit: "g/kWh",
  });
  expect(scene.title).toBe("Carbon intensity of electricity, 2019–2024");
  expect(scene.subtitle).toBe("g CO₂e/kWh, as published. Darker means a heavier burden.");
  expect(scene.sourceLine).toBe(
    "Data: Fixture Office (2022). Processed by Inference Burden Atlas, model v9.",
  );
});

test("Arabic scenes run from the right, in Arabic digits", () => {
  const scene = sceneOf([1.5, 20], { words: arabic, limits: [10] });
  expect(scene.direction).toBe("rtl");
  expect(scene.title).toBe("غازات الدفيئة للحمل، ٢٠٢٥");
  expect(scene.limitLabels).toEqual(["٠", "١٠", "١٠ فأكثر"]);
});

test("changed settings are named in the sentence, or counted when many", () => {
  const base = handmadeAssessment(["AAA"], { carbon: [1] });
  const subtitle = (parameters: object, year = base.scenario.year): string =>
    makeScene(
      { ...base, scenario: { ...base.scenario, parameters, year } },
      indicatorOf("carbon") as Indicator,
      { world, datasets: [fixtureDataset], words: english },
    ).subtitle;
  expect(subtitle({ powerUsageEffectiveness: 1.15 })).toContain(
    "“Hosted today” with Power usage effectiveness (PUE) 1.15",
  );
  expect(subtitle({ aiShare: 0.2, inferenceShare: 0.9, aiGrowth: 1.6 })).toContain(
    "with 3 changes",
  );
  expect(subtitle({}, 2030)).toContain("with 1 change.");
});

test("regions take the name of the language where there is one", () => {
  const scene = makeScene(
    handmadeAssessment(["AAA", "BBB"], { carbon: [1, 2] }),
    indicatorOf("carbon") as Indicator,
    { world, datasets: [], words: arabic, names: { AAA: "ألفا" } },
  );
  expect(scene.regions.map(({ name }) => name)).toEqual(["ألفا", "Betaland"]);
  expect(alpha.name).toBe("Alphaland");
});

test("where the load counts, dots tell records of sites from published figures, whatever the data's status", () => {
  const findings = [
    { value: 1, dataStatus: "estimated" },
    { value: 2, dataStatus: "measured" },
    "keyOnly",
  ] as const;
  const ids = ["R0", "R1", "R2"];
  const assessment = {
    ...handmadeAssessment(ids, { carbon: findings, carbonIntensity: findings }),
    evidence: Uint8Array.from(
      (["published", "located", "keyOnly"] as const).map((id) => evidenceClasses.indexOf(id)),
    ),
  };
  const world = { regions: ids.map((id) => ({ ...alpha, id, name: id })) };
  const drawn = (id: string) =>
    makeScene(assessment, indicatorOf(id) as Indicator, { world, datasets: [], words: english });
  expect(drawn("carbon").regions.map(({ dotted }) => dotted)).toEqual([false, true, false]);
  expect(drawn("carbon").byEvidence).toBe(true);
  expect(drawn("carbon").legendNote).toContain("only sites are on record");
  expect(drawn("carbonIntensity").regions.map(({ dotted }) => dotted)).toEqual([
    true,
    false,
    false,
  ]);
  expect(drawn("carbonIntensity").byEvidence).toBe(false);
});

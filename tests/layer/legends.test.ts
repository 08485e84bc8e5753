import { describe, expect, test } from "vitest";
import { assessmentsOf } from "../../src/assessment/assess.ts";
import { breakMethods, makeScene, presets, type Scene } from "../../src/index.ts";
import { indicators } from "../../src/indicator/indicators.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { english, sceneOf } from "./scenes.ts";

const world = builtWorld("country");
const assess = assessmentsOf(world);
const methods = [undefined, ...breakMethods];

/** All pictures of a preset, as a reader may ask for them. */
const scenesOf = (preset: (typeof presets)[number]): Scene[] => {
  const assessment = assess(preset);
  return indicators
    .filter(({ id }) => assessment.columns[id])
    .flatMap((indicator) =>
      methods.map((method) =>
        makeScene(assessment, indicator, { world, datasets: [], words: english, method }),
      ),
    );
};

const scales: Record<string, number> = {
  "": 1,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** The number that a reader of a legend takes from it. */
const asRead = (label: string): number => {
  const [figure = "", scale = ""] = label.replaceAll(",", "").replace("−", "-").split(/\s/);
  return Number(figure) * (scales[scale] ?? Number.NaN);
};

const repeated = (scene: Scene): string[] =>
  [scene.limitLabels, scene.classes.map(({ label }) => label)]
    .filter((labels) => new Set(labels).size < labels.length)
    .map((labels) => `${scene.layer} prints twice: ${labels.join(" | ")}`);

/** What rounding in a sum may do to a value that stands on a limit. */
const slack = 1e-12;

/** Regions whose class is another one than a reader finds by the printed limits. */
function misread({ layer, limitLabels, regions }: Scene): string[] {
  const limits = limitLabels.slice(1, -1).map(asRead);
  const classRead = (value: number): number =>
    limits.filter((limit) => limit <= value + slack * Math.abs(value)).length;
  return regions
    .filter(({ kind, value, classIndex }) => kind === "value" && classRead(value) !== classIndex)
    .map(({ name, value }) => `${layer}, ${name}: ${value} among ${limitLabels.join(" | ")}`);
}

/** A layer on which all regions are equal ranks none. */
function rankedAlike({ layer, regions }: Scene): string[] {
  const valued = regions.filter(({ kind }) => kind === "value");
  const isConstant = valued.length > 1 && new Set(valued.map(({ value }) => value)).size === 1;
  return isConstant && valued.some(({ rank }) => rank > 0) ? [`${layer} ranks equals`] : [];
}

describe("on the real data, by every method", () => {
  test.each(presets.map((preset) => [preset.preset, preset] as const))(
    "a legend of %s prints no limit twice, and the limits that it prints are those that are used",
    (_, preset) => {
      const scenes = scenesOf(preset);
      expect(scenes.flatMap(repeated)).toEqual([]);
      expect(scenes.flatMap(misread)).toEqual([]);
      expect(scenes.flatMap(rankedAlike)).toEqual([]);
    },
  );
});

test("limits that lie close are printed with all their digits", () => {
  const scene = sceneOf([0, 99.91, 99.93, 99.95], { limits: [99.9, 99.92, 99.94] });
  expect(scene.limitLabels).toEqual(["0", "99.9", "99.92", "99.94", "≥ 99.94"]);
});

test("a limit of millions is rounded to a scale word only where that is all of it", () => {
  const scene = sceneOf([0, 2e6, 5e6], { limits: [1_234_567, 1_500_000] });
  expect(scene.limitLabels.slice(1, 3)).toEqual(["1,234,567", "1.5 million"]);
});

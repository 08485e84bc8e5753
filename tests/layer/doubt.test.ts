import { describe, expect, test } from "vitest";
import {
  type Assessment,
  cautiousScene,
  classConfidence,
  hatchedScene,
  type Indicator,
  indicators,
  legendLayout,
  makeScene,
} from "../../src/index.ts";
import { cautiousSteps } from "../../src/layer/palette.ts";
import { evidence } from "../fixtures/evidence.ts";
import { alpha } from "../fixtures/world.ts";
import { handmadeAssessment } from "./handmade.ts";
import { arabic, english, fixtureDataset } from "./scenes.ts";

const indicator = indicators.find(({ id }) => id === "climateCostPerResident") as Indicator;
const { limits, id } = indicator;

/** Values in the fourth class, with shares of the draws in each of the seven classes. */
const shares: readonly (readonly number[])[] = [
  [0, 0, 0.05, 0.95, 0, 0, 0],
  [0, 0, 0.1, 0.7, 0.2, 0, 0],
  [0, 0.1, 0.3, 0.5, 0.1, 0, 0],
  [0.2, 0.2, 0.1, 0.4, 0, 0.1, 0],
  Array.from({ length: 7 }, () => Number.NaN),
];
const regions = [...shares.map((_, index) => `R${index}`), "none"];
const fourth = ((limits[2] as number) + (limits[3] as number)) / 2;

const numbers = (value: number): Float64Array => new Float64Array(regions.length).fill(value);
const drawn: Assessment = {
  ...handmadeAssessment(regions, { [id]: [...shares.map(() => fourth), "noData"] }),
  intervals: {
    ...{ seed: 7, draws: 20 },
    columns: {
      [id]: {
        ...{ low: numbers(0), lowerQuartile: numbers(0), median: numbers(0) },
        ...{ upperQuartile: numbers(0), high: numbers(0) },
        ...{ firstRank: numbers(1), medianRank: numbers(1), lastRank: numbers(1) },
        classes: Float64Array.from([...shares.flat(), ...numbers(Number.NaN), Number.NaN]),
      },
    },
  },
};

const context = {
  world: { regions: regions.map((each) => ({ ...alpha, id: each, name: each })), evidence },
  datasets: [fixtureDataset],
  words: english,
};

const plain = makeScene(drawn, indicator, context);

test("confidence is the share of draws in the class of the value", () => {
  expect(regions.slice(0, 4).map((_, place) => classConfidence(drawn, indicator, place))).toEqual([
    0.95, 0.7, 0.5, 0.4,
  ]);
});

describe("hatched", () => {
  const hatched = (least: "likely" | "robust") =>
    hatchedScene(plain, { assessment: drawn, indicator, least, words: english });

  test("regions whose class is not robust have lines, those where it is not likely crossed ones", () => {
    expect([...(hatched("robust").textures ?? [])]).toEqual([
      ["R1", "hatched"],
      ["R2", "crossHatched"],
      ["R3", "crossHatched"],
    ]);
    expect(hatched("robust").keys?.map(({ mark, count }) => [mark, count])).toEqual([
      ["hatched", 1],
      ["crossHatched", 2],
    ]);
  });

  test("where likely is enough, only the others have lines", () => {
    expect([...(hatched("likely").textures?.keys() ?? [])]).toEqual(["R2", "R3"]);
    expect(hatched("likely").keys).toHaveLength(1);
  });
});

describe("cautious", () => {
  const scene = cautiousScene(drawn, indicator, context);
  const classOf = (region: string) => {
    const found = scene.regions.find((each) => each.id === region);
    return scene.classes[found?.classIndex ?? -1];
  };

  test("a region has its class, its third or neither, as two of three draws agree", () => {
    expect(regions.map((region) => classOf(region)?.step)).toEqual([
      4,
      4,
      cautiousSteps[1],
      cautiousSteps[3],
      4,
      undefined,
    ]);
  });

  test("classes of all widths are counted, and say from where to where they go", () => {
    expect(scene.classes.map(({ row = 0, count }) => [row, count])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 3],
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 0],
      [2, 1],
    ]);
    expect(scene.classes.slice(7).map(({ label }) => label)).toEqual([
      "< 0.3",
      "0.3–3",
      "≥ 3",
      "not settled",
    ]);
  });

  test("lines tell wide classes from narrow ones where there is no colour, and have a key", () => {
    expect([...(scene.textures ?? [])]).toEqual([
      ["R2", "hatched"],
      ["R3", "crossHatched"],
    ]);
    expect(scene.keys?.map(({ count }) => count)).toEqual([1, 1]);
  });

  test.each([english, arabic])(
    "the legend puts each wide class below those that it holds",
    (words) => {
      const { bars, tickY } = legendLayout(
        cautiousScene(drawn, indicator, { ...context, words }),
        700,
      );
      const [seven, three, one] = [bars.slice(0, 7), bars.slice(7, 10), bars.slice(10)];
      const width = (of: typeof bars) => of.reduce((all, bar) => all + bar.width, 0);
      for (const row of [seven, three, one]) expect(width(row)).toBeCloseTo(700, 6);
      const middle = three[1];
      expect(middle?.x).toBeCloseTo(Math.min(...seven.slice(2, 5).map(({ x }) => x)), 6);
      expect(middle?.width).toBeCloseTo(width(seven.slice(2, 5)), 6);
      expect(new Set([seven, three, one].map(([bar]) => bar?.y)).size).toBe(3);
      expect(tickY).toBeGreaterThanOrEqual(one[0]?.y as number);
    },
  );

  test("classes around zero have no thirds", () => {
    const { classes } = cautiousScene(drawn, { ...indicator, sinceBaseYear: true }, context);
    expect(classes.slice(7).map(({ step, count }) => [step, count])).toEqual([[18, 2]]);
  });
});

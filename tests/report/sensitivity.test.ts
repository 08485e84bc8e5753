import { describe, expect, test, vi } from "vitest";
import {
  assessmentsOf,
  classFlipSentences,
  columnOf,
  createWords,
  defaultScenario,
  finish,
  languages,
  rankFlipSentences,
} from "../../src/index.ts";
import { roundedBeyond } from "../../src/report/sensitivity/flipFigures.ts";
import { shownUnit } from "../../src/scenario/shownUnit.ts";
import { type ClassFlip, type Flips, flipSteps } from "../../src/sensitivity/flips.ts";
import { classOf } from "../../src/statistics/classOf.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { patience } from "../properties/invented.ts";

vi.setConfig({ testTimeout: patience });

const wordsIn = async (wanted: string) => {
  const language = languages.find(({ code }) => code === wanted);
  if (!language) throw new Error(`There is no language ${wanted}.`);
  return createWords(language.tag, language.direction, await language.load());
};
const [en, ar] = await Promise.all([wordsIn("en"), wordsIn("ar")]);

const names: Readonly<Record<string, string>> = { IRL: "Ireland", SGP: "Singapore" };
/** With plain spaces: those before a percent sign are narrow. */
const plain = (sentences: readonly string[]): readonly string[] =>
  sentences.map((sentence) => sentence.replaceAll(/\s/gu, " "));
const place = (id: string): string => names[id] ?? id;

const flip: ClassFlip = {
  parameter: "inferenceShare",
  range: { low: 0.6, central: 0.8, high: 0.9 },
  at: 0.6637,
  before: 0.6638,
  direction: -1,
  move: 0.68,
  to: 5,
};
const flips: Flips = {
  indicator: "burdenIndex",
  region: "IRL",
  value: 74,
  class: 6,
  limits: [15, 25, 35, 45, 55, 70],
  classFlips: [flip],
  rank: 2,
  neighbours: [{ region: "SGP", rank: 3, flips: [{ ...flip, rank: 4 }] }],
  tried: ["inferenceShare", "aiShare"],
};

describe("what flips a number, in words", () => {
  test("a region that is not ranked has nothing to flip", () => {
    const { class: own, rank, ...unranked } = { ...flips, classFlips: [], neighbours: [] };
    expect([own, rank]).toEqual([6, 2]);
    expect(classFlipSentences(unranked, { words: en, place })).toEqual([
      "Ireland is not ranked on this layer, so that it has no class or rank that could flip.",
    ]);
    expect(rankFlipSentences(unranked, { words: en, place })).toEqual([]);
  });

  test("a class: below which value, from where, and to which class", () => {
    expect(plain(classFlipSentences(flips, { words: en, place }))).toEqual([
      "If inference took under 66 % of AI energy (now 80 %, range 60–90 %), Ireland would fall one class, to 55–70.",
    ]);
  });

  test("several classes up, by an assumption without words of its own, to the last class", () => {
    const up: ClassFlip = {
      ...{ ...flip, parameter: "locatedLevel", range: { low: 0.25, central: 0.5, high: 1 } },
      ...{ at: 0.6674, before: 0.6673, direction: 1, to: 6 },
    };
    expect(
      classFlipSentences({ ...flips, class: 4, classFlips: [up] }, { words: en, place }),
    ).toEqual([
      "If “Level where sites are on record” were over 0.67 (now 0.5, range 0.25–1), Ireland would rise 2 classes, to 70 or more.",
    ]);
  });

  test("a neighbour in rank", () => {
    expect(plain(rankFlipSentences(flips, { words: en, place }))).toEqual([
      "If inference took under 66 % of AI energy (now 80 %, range 60–90 %), Ireland would change places with Singapore: rank 4 instead of 2.",
    ]);
  });

  test("that nothing does", () => {
    const none: Flips = {
      ...{ ...flips, classFlips: [] },
      neighbours: [{ region: "SGP", rank: 3, flips: [] }],
    };
    expect(classFlipSentences(none, { words: en, place })).toEqual([
      "No single assumption, moved inside its range, takes Ireland out of its class, 70 or more (2 were tried).",
    ]);
    expect(rankFlipSentences(none, { words: en, place })).toEqual([
      "No single assumption, moved inside its range, changes the order of Ireland and Singapore.",
    ]);
  });

  test("in Arabic, with its digits", () => {
    const [sentence = ""] = classFlipSentences(flips, { words: ar, place });
    expect(sentence).toContain("أقل من ٦٦٪");
    expect(sentence).not.toMatch(/[0-9]/);
  });
});

describe("the value that a sentence prints", () => {
  test("is rounded away from the centre, and stays inside of the range", () => {
    expect(roundedBeyond(flip, { factor: 100 })).toEqual({ value: 66, decimals: 0 });
    expect(roundedBeyond({ ...flip, direction: 1 }, { factor: 100 })).toEqual({
      ...{ value: 66.4, decimals: 1 },
    });
    expect(roundedBeyond({ ...flip, at: 0.60092 }, { factor: 100 })).toEqual({
      ...{ value: 60.09, decimals: 2 },
    });
  });

  test("flips the model where it is put in", () => {
    const world = builtWorld();
    const assess = assessmentsOf(world);
    const found = ["climateCostPerResident", "burdenIndex"].map((indicator) =>
      finish(flipSteps(world, { scenario: defaultScenario, indicator, region: "IRL" })),
    );
    const printed = found.flatMap(({ indicator, limits, classFlips }) =>
      classFlips.map((one) => {
        const { factor } = shownUnit(one.parameter);
        const parameters = { [one.parameter]: roundedBeyond(one, { factor }).value / factor };
        const index = world.regions.findIndex(({ id }) => id === "IRL");
        const { value } = columnOf(assess({ ...defaultScenario, parameters }), indicator);
        return [one.parameter, classOf(limits, value[index] as number), one.to];
      }),
    );
    expect(printed.length).toBeGreaterThan(1);
    for (const [parameter, reached, said] of printed)
      expect([parameter, reached]).toEqual([parameter, said]);
  });
});

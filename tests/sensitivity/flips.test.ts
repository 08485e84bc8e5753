import { describe, expect, test, vi } from "vitest";
import { ranksOf } from "../../src/assessment/standing.ts";
import {
  type Assessment,
  assessmentsOf,
  columnOf,
  defaultScenario,
  finish,
  presets,
  type Scenario,
} from "../../src/index.ts";
import { indicatorOf } from "../../src/indicator/indicators.ts";
import type { ParameterId } from "../../src/scenario/parameters.ts";
import { rangeOf } from "../../src/scenario/rangeOf.ts";
import {
  type Flip,
  type Flips,
  type FlipsRequest,
  flipSteps,
} from "../../src/sensitivity/flips.ts";
import { classOf } from "../../src/statistics/classOf.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { patience } from "../properties/invented.ts";

vi.setConfig({ testTimeout: patience });

const world = builtWorld();
const flipsOf = (of: typeof world, request: FlipsRequest): Flips => finish(flipSteps(of, request));
const assess = assessmentsOf(world);
const placeOf = (id: string): number => world.regions.findIndex((region) => region.id === id);

/** The whole model with one parameter set otherwise. */
const withParameter = (scenario: Scenario, id: ParameterId, value: number): Assessment =>
  assess({ ...scenario, parameters: { ...scenario.parameters, [id]: value } });

const valueIn = (
  assessment: Assessment,
  { indicator, region }: Pick<Flips, "indicator" | "region">,
) => columnOf(assessment, indicator).value[placeOf(region)] as number;
const classIn = (assessment: Assessment, of: Flips): number =>
  classOf(indicatorOf(of.indicator)?.limits ?? [], valueIn(assessment, of));

const siting = presets.find(({ basis }) => basis === "siting") as Scenario;
const tokens = presets.find(({ basis }) => basis === "tokens") as Scenario;
const questions: readonly FlipsRequest[] = [
  { scenario: defaultScenario, indicator: "climateCostPerResident", region: "IRL" },
  { scenario: defaultScenario, indicator: "burdenIndex", region: "IRL" },
  { scenario: defaultScenario, indicator: "waterDirect", region: "NLD" },
  { scenario: defaultScenario, indicator: "headroom", region: "DEU" },
  { scenario: siting, indicator: "burdenIndex", region: "POL" },
  { scenario: tokens, indicator: "climateCostPerResident", region: "SGP" },
];

const answered = questions.map((question) => ({ ...question, flips: flipsOf(world, question) }));

describe.each(answered)("$indicator of $region", ({ scenario, flips }) => {
  const centre = assess(scenario);
  const atEdges = ({ parameter, at, before }: Flip) => ({
    after: withParameter(scenario, parameter, at),
    before: withParameter(scenario, parameter, before),
  });

  test("value and class at the centre are those of the assessment", () => {
    expect(flips.value / valueIn(centre, flips)).toBeCloseTo(1, 10);
    expect(flips.class).toBe(classIn(centre, flips));
    expect(flips.rank).toBe(ranksOf(centre, flips.indicator)[placeOf(flips.region)]);
  });

  test("the model says the same: just before, the class is the old one; just after, the new one", () => {
    for (const flip of flips.classFlips) {
      const { before, after } = atEdges(flip);
      expect([flip.parameter, classIn(before, flips), classIn(after, flips)]).toEqual([
        flip.parameter,
        flips.class,
        flip.to,
      ]);
    }
  });

  test("and the order with each neighbour is turned just after, not just before", () => {
    for (const { region, flips: found } of flips.neighbours)
      for (const flip of found) {
        const { before, after } = atEdges(flip);
        const order = (of: Assessment): number =>
          Math.sign(valueIn(of, flips) - valueIn(of, { ...flips, region }));
        expect([region, flip.parameter, order(before), order(after)]).toEqual([
          region,
          flip.parameter,
          order(centre),
          -order(centre),
        ]);
      }
  });

  test("moves stay inside of the range, edges lie close, the smallest comes first", () => {
    for (const list of [flips.classFlips, ...flips.neighbours.map((one) => one.flips)]) {
      const moves = list.map(({ move }) => move);
      expect(moves).toEqual(moves.toSorted((one, other) => one - other));
      for (const { at, before, range, direction, move } of list) {
        expect(move).toBeGreaterThan(0);
        expect(move).toBeLessThanOrEqual(1);
        expect(Math.sign(at - range.central)).toBe(direction);
        expect(Math.sign(at - before)).toBe(direction);
        expect(Math.abs(at - before)).toBeLessThan((range.high - range.low) / 10_000);
      }
    }
  });

  test("a parameter that flips nothing leaves the class at both ends of its range", () => {
    const flipping = new Set(flips.classFlips.map(({ parameter }) => parameter));
    const idle = flips.tried.filter((id) => !flipping.has(id));
    expect(idle.length).toBeGreaterThan(0);
    for (const id of idle.slice(0, 2)) {
      const { low, high } = rangeOf(scenario, id);
      for (const end of [low, high])
        expect([id, end, classIn(withParameter(scenario, id, end), flips)]).toEqual([
          id,
          end,
          flips.class,
        ]);
    }
  });
});

test("questions of the test flip classes and neighbours", () => {
  const all = answered.map(({ flips }) => flips);
  const ranks = all.flatMap(({ neighbours }) => neighbours.flatMap(({ flips }) => flips));
  expect(all.flatMap(({ classFlips }) => classFlips).length).toBeGreaterThan(4);
  expect(ranks.length).toBeGreaterThan(2);
});

test("a parameter set by hand is not moved; neighbours may be named", () => {
  const scenario = { ...defaultScenario, parameters: { inferenceShare: 0.65 } };
  const flips = flipsOf(world, {
    ...{ scenario, indicator: "climateCostPerResident", region: "IRL" },
    neighbours: ["DEU", "IRL", "ATA"],
  });
  expect(flips.tried).not.toContain("inferenceShare");
  expect(flips.neighbours.map(({ region }) => region)).toEqual(["DEU"]);
});

test("a region of which only the size of its economy is known has no class that could flip", () => {
  const found = flipsOf(world, {
    ...{ scenario: defaultScenario, indicator: "climateCostPerResident", region: "TCD" },
  });
  expect(found).toMatchObject({ classFlips: [], neighbours: [] });
  expect([found.class, found.rank]).toEqual([undefined, undefined]);
  expect(found.value).toBeGreaterThan(0);
});

import { describe, expect, test, vi } from "vitest";
import { hashUniform, inputBits } from "../../src/ensemble/counterHash.ts";
import { weightsByDraw } from "../../src/ensemble/dirichlet.ts";
import { drawInputs } from "../../src/ensemble/drawInputs.ts";
import { columnsBelow } from "../../src/ensemble/drawnHostingBelow.ts";
import {
  type DrawPoint,
  mostDraws,
  plainPoint,
  variedPoint,
} from "../../src/ensemble/drawPoint.ts";
import { ensembleOf } from "../../src/ensemble/ensemble.ts";
import {
  energyUniform,
  levelUniform,
  parameterUniform,
  worldParameters,
} from "../../src/ensemble/globalInputs.ts";
import { groupOf, type InputGroup, inputGroups } from "../../src/ensemble/inputGroups.ts";
import {
  defaultScenario,
  presets,
  type Scenario,
  variableIds,
  type World,
} from "../../src/index.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { ieaRegions } from "../../src/region/ieaRegions.ts";
import { parameterIds, parameters } from "../../src/scenario/parameters.ts";
import { sobolIndices } from "../../src/statistics/sobolIndices.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { patience } from "../properties/invented.ts";

vi.setConfig({ testTimeout: patience });

const read = new Set<string>([
  ...parameterIds,
  ...variableIds,
  ...columnsBelow,
  ...["capacityOfKind", "reservoirCapacity", "tokenEnergy", "servedShare"],
]);

/** Every number that draws move: inputs that have a uniform number of their own, parameters first, and loads, which have several. */
function inputsAt(world: World, scenario: Scenario) {
  const prepared = prepare(world);
  const { input, moveTo } = drawInputs(prepared, questionOf(prepared, scenario), { seed: 7, read });
  return (point: DrawPoint) => {
    moveTo(point);
    return {
      own: joined([
        Float64Array.from(parameterIds, (id) => input.parameters[id]),
        Float64Array.of(input.tokenEnergy),
        ...variableIds.map((id) => input.data[id]),
        ...[input.capacityOfKind, input.reservoirCapacity],
      ]),
      loads: joined(columnsOfLoads.map((id) => input[id])),
    };
  };
}

const columnsOfLoads = columnsBelow.filter((id) => id !== "electricityAround");

function joined(columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const column of columns) {
    all.set(column, from);
    from += column.length;
  }
  return all;
}

/** Places at which two lists of numbers differ; none of two gaps. */
const differing = (one: Float64Array, other: Float64Array): readonly number[] =>
  [...one.keys()].filter((place) => !Object.is(one[place], other[place]));

const ofBasis = (basis: string): Scenario =>
  presets.find((preset) => preset.basis === basis) ?? defaultScenario;

const countries = builtWorld();
const states = builtWorld("admin1");

describe.each([
  ["countries, footprint", countries, ofBasis("footprint")],
  ["countries, tokens", countries, ofBasis("tokens")],
  ["states, footprint", states, ofBasis("footprint")],
] as const)("%s: a varied group", (_, world, scenario) => {
  const at = inputsAt(world, scenario);
  const [a, b] = [at(plainPoint(5)), at(variedPoint(5, () => true))];
  const varied = inputGroups.map((group) => at(variedPoint(5, (one) => one === group)));
  const moversAt = (place: number, kind: "own" | "loads"): readonly InputGroup[] =>
    inputGroups.filter((_, index) => !Object.is(varied[index]?.[kind][place], a[kind][place]));

  test("moves its own inputs alone, to where the second matrix has them: each input is in exactly one group", () => {
    const moved = new Set(differing(a.own, b.own));
    expect(moved.size).toBeGreaterThan(300);
    const wrong = [...moved].filter((place) => {
      const [group, ...others] = moversAt(place, "own");
      const found = group && varied[inputGroups.indexOf(group)]?.own[place];
      return others.length > 0 || found !== b.own[place];
    });
    expect(wrong).toEqual([]);
    for (const { own } of varied)
      expect(differing(a.own, own).filter((place) => !moved.has(place))).toEqual([]);
  });

  test("of the load moves loads, and no other does", () => {
    const moved = differing(a.loads, b.loads);
    expect(moved.length).toBeGreaterThan(200);
    const ofLoad: readonly InputGroup[] = ["keyResidual", "partShares", "regionalData"];
    const wrong = moved.filter((place) => {
      const movers = moversAt(place, "loads");
      return movers.length === 0 || movers.some((group) => !ofLoad.includes(group));
    });
    expect(wrong).toEqual([]);
  });

  test("holds each parameter that is drawn, under its own name", () => {
    const drawn = parameterIds.filter((_, place) => a.own[place] !== b.own[place]);
    expect(drawn.length).toBeGreaterThan(20);
    for (const id of drawn)
      expect([id, moversAt(parameterIds.indexOf(id), "own")]).toEqual([id, [groupOf(id)]]);
  });
});

test("at states, how a load is shared out is a group of its own; a country's load is the figure's or the key's", () => {
  const moved = (world: World, group: InputGroup) => {
    const at = inputsAt(world, ofBasis("footprint"));
    const [a, v] = [at(plainPoint(5)), at(variedPoint(5, (one) => one === group))];
    return differing(a.loads, v.loads).filter((place) => place < world.regions.length).length;
  };
  expect(moved(states, "partShares")).toBeGreaterThan(300);
  expect(moved(countries, "partShares")).toBe(0);
  expect(moved(countries, "regionalData")).toBeGreaterThan(35);
  expect(moved(countries, "keyResidual")).toBeGreaterThan(120);
});

test("weights of the pillars move the index alone", () => {
  const indicators = ["burdenIndex", "pillarGrid", "pillarWater"];
  const { columnsAt } = ensembleOf(countries, { scenario: defaultScenario, seed: 7, indicators });
  const scoresAt = (point: DrawPoint) => {
    const { scores } = columnsAt(point);
    return { all: scores.all?.slice(), grid: scores.grid?.slice(), water: scores.water?.slice() };
  };
  const plain = scoresAt(plainPoint(5));
  const varied = scoresAt(variedPoint(5, (group) => group === "weights"));
  expect({ ...varied, all: undefined }).toEqual({ ...plain, all: undefined });
  expect(varied.all).not.toEqual(plain.all);
});

test("every parameter with a range has a group that names it, those of a model's life apart", () => {
  const unnamed = worldParameters.filter(
    (id) => parameters[id].low < parameters[id].high && groupOf(id) === "otherInputs",
  );
  expect(unnamed).toEqual(["energyPerOperationRatio", "hardwareLifetime", "powerPerAccelerator"]);
});

describe("the second matrix", () => {
  const draws = Array.from({ length: 16_384 }, (_, draw) => draw);
  const correlation = (uniform: (draw: number) => number): number =>
    12 *
    draws.reduce(
      (sum, draw) => sum + (uniform(draw) - 0.5) * (uniform(draw + mostDraws) - 0.5),
      0,
    ) *
    (1 / draws.length);
  const bits = inputBits(7, "IRL", "hostedLoad");
  const weights = weightsByDraw([1, 1, 1], 30, inputBits(7, "world", "pillarWeights"));

  test.each([
    ...(["aiShare", "inferenceShare", "powerUsageEffectiveness"] as const).map(
      (id) => [id, parameterUniform(7, id)] as const,
    ),
    ...ieaRegions.map((region) => [region, levelUniform(7, region)] as const),
    ["energy of a token", energyUniform(7)],
    ["figures of regions", (draw: number) => hashUniform(bits, draw)],
  ] as const)("is not related to the first, below four standard errors: %s", (_, uniform) => {
    expect(Math.abs(correlation(uniform))).toBeLessThan(4 / Math.sqrt(draws.length));
    const mean = draws.reduce((sum, draw) => sum + uniform(draw + mostDraws), 0) / draws.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 / Math.sqrt(12 * draws.length));
  });

  test("has weights of its own, around the same mean and not related to the first", () => {
    const light = draws.map((draw) => [
      weights(draw)[0] as number,
      weights(draw + mostDraws)[0] as number,
    ]);
    const mean = light.reduce((sum, [, second = 0]) => sum + second, 0) / draws.length;
    expect(mean).toBeCloseTo(1 / 3, 2);
    const covariance =
      light.reduce((sum, [first = 0, second = 0]) => sum + (first - 1 / 3) * (second - 1 / 3), 0) /
      draws.length;
    /** Variance of the closed form: m(1 − m)/(α₀ + 1). */
    expect(Math.abs(covariance / (2 / 9 / 31))).toBeLessThan(4 / Math.sqrt(draws.length));
  });

  test("a draw has counters for the weights of all pillars, and refuses more than it has", () => {
    expect(() => weightsByDraw(new Array<number>(7).fill(1), 30, 1)).not.toThrow();
    expect(() => weightsByDraw(new Array<number>(8).fill(1), 30, 1)).toThrow("counters for 7");
  });

  test("begins where the draws of an ensemble end", () => {
    const ensemble = ensembleOf(countries, {
      scenario: defaultScenario,
      seed: 7,
      indicators: ["climateCostPerResident"],
    });
    expect(() => ensemble.count(mostDraws - 1, mostDraws)).not.toThrow();
    expect(() => ensemble.count(mostDraws, mostDraws + 1)).toThrow(`at most ${mostDraws}`);
  });
});

/**
 * Ishigami and Homma (1990), a = 7, b = 0.1, at the uniform numbers of three parameters: the indices come out only where the
 * second matrix is independent of the first.
 */
test("the Ishigami function at points of the ensemble, within 0.02", () => {
  const ids = ["aiShare", "inferenceShare", "socialCostOfCarbon"] as const;
  const uniforms = ids.map((id) => ({ uniform: parameterUniform(7, id), group: groupOf(id) }));
  const ishigami = (point: DrawPoint): number => {
    const [x = 0, y = 0, z = 0] = uniforms.map(
      ({ uniform, group }) => Math.PI * (2 * uniform(point(group)) - 1),
    );
    return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x) - 3.5;
  };
  const draws = Array.from({ length: 32_768 }, (_, draw) => draw);
  const found = sobolIndices({
    a: draws.map((draw) => ishigami(plainPoint(draw))),
    b: draws.map((draw) => ishigami(variedPoint(draw, () => true))),
    mixed: ids.map((id) =>
      draws.map((draw) => ishigami(variedPoint(draw, (group) => group === groupOf(id)))),
    ),
  });
  expect(Math.abs(found.variance / 13.844587940719254 - 1)).toBeLessThan(0.02);
  for (const [input, expected] of [0.3139, 0.4424, 0].entries())
    expect(Math.abs((found.first[input] as number) - expected)).toBeLessThan(0.02);
  for (const [input, expected] of [0.5576, 0.4424, 0.2437].entries())
    expect(Math.abs((found.total[input] as number) - expected)).toBeLessThan(0.02);
});

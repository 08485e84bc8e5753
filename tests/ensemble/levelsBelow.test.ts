import { describe, expect, test, vi } from "vitest";
import { outcomeKinds } from "../../src/assessment/assessment.ts";
import { type Cell, isMeasure } from "../../src/dataset/measure.ts";
import { drawInputs } from "../../src/ensemble/drawInputs.ts";
import { plainPoint } from "../../src/ensemble/drawPoint.ts";
import { ensembleOf } from "../../src/ensemble/ensemble.ts";
import { ensembleSummary } from "../../src/ensemble/ensembleSummary.ts";
import { assess, columnOf, defaultScenario, presets, type World } from "../../src/index.ts";
import { membersByParent } from "../../src/model/below/membersByParent.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { regionPlaces } from "../../src/region/regionPlaces.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";
import { patience } from "../properties/invented.ts";

vi.setConfig({ testTimeout: patience });

const states = builtWorld("admin1");
const countries = states.parents as World;
const read = new Set(["hostedLoad", "hostedLoadOfYear", "systemLoadFactor", "scarcityFactor"]);

/** The inputs of a level in one draw. */
function drawn(world: World, draw: number, seed = 7) {
  const prepared = prepare(world);
  const { input, moveTo } = drawInputs(prepared, questionOf(prepared, defaultScenario), {
    seed,
    read,
  });
  moveTo(plainPoint(draw));
  return input;
}

describe.each([0, 1, 99])("in draw %i", (draw) => {
  const own = drawn(states, draw);
  const above = drawn(countries, draw);
  const members = membersByParent(states);

  test("the loads of the parts never sum to more than the region's, in either year", () => {
    const pairs = countries.regions.flatMap(({ id }, parent) =>
      (["hostedLoad", "hostedLoadOfYear"] as const).map((column) => {
        const parts = (members.get(id) ?? []).map((place) => own[column][place] || 0);
        return [above[column][parent] as number, parts.reduce((sum, part) => sum + part, 0)];
      }),
    );
    const known = pairs.filter(([whole]) => !Number.isNaN(whole));
    expect(known.length).toBeGreaterThan(300);
    for (const [whole = 0, parts] of known) expect(parts).toBeLessThanOrEqual(whole * (1 + 1e-9));
  });

  test("a part that is the only heir has the draw of the region above", () => {
    const heirs = countries.regions.flatMap(({ id }, parent) => {
      const [only, ...others] = members.get(id) ?? [];
      return only === undefined || others.length > 0 ? [] : [[parent, only] as const];
    });
    expect(heirs.length).toBeGreaterThan(10);
    for (const [parent, only] of heirs)
      expect([states.regions[only]?.id, own.hostedLoad[only]]).toEqual([
        states.regions[only]?.id,
        above.hostedLoad[parent],
      ]);
  });
});

test("an inherited figure moves with the figure above, wherever its range is", () => {
  const [first, second] = [drawn(states, 5), drawn(states, 6)];
  const [firstAbove, secondAbove] = [drawn(countries, 5), drawn(countries, 6)];
  const lenders = regionPlaces(countries.regions);
  let compared = 0;
  for (const [place, { id, parent = "", cells }] of states.regions.entries()) {
    const lender = lenders.get(parent) as number;
    const move = (one: Float64Array, other: Float64Array, region: number) =>
      Math.sign((other[region] as number) - (one[region] as number));
    const [own, above] = [
      move(first.data.systemLoadFactor, second.data.systemLoadFactor, place),
      move(firstAbove.data.systemLoadFactor, secondAbove.data.systemLoadFactor, lender),
    ];
    if (!isInherited(cells.systemLoadFactor) || above === 0 || Number.isNaN(above)) continue;
    expect([id, own]).toEqual([id, above]);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(1000);
});

const isInherited = (cell: Cell | undefined): boolean =>
  cell !== undefined && isMeasure(cell) && cell.status === "inherited";

test("each own figure and each load has a number of its own in every draw", () => {
  const [one, other] = [drawn(states, 3), drawn(states, 4)];
  const published = states.regions.flatMap(({ parent }, place) =>
    parent === "USA" && !Number.isNaN(one.hostedLoad[place]) ? [place] : [],
  );
  const factors = published.map(
    (place) => (other.hostedLoad[place] as number) / (one.hostedLoad[place] as number),
  );
  expect(published.length).toBeGreaterThan(30);
  expect(new Set(factors.map((factor) => factor.toFixed(9))).size).toBeGreaterThan(
    published.length - 3,
  );
});

describe.each(["footprint", "tokens", "siting"] as const)("in the basis %s", (basis) => {
  const scenario = presets.find((preset) => preset.basis === basis) ?? defaultScenario;
  const indicators = [
    "burdenIndex",
    "pillarGrid",
    "vulnerability",
    "climateCostPerResident",
    "facilityEnergy",
    "externalCostPerMwh",
  ];

  test("every region with a number has finite quantiles, inherited scores among them", () => {
    const ensemble = ensembleOf(states, { scenario, seed: 7, indicators });
    const { findings } = ensembleSummary(ensemble, ensemble.count(0, 12));
    const assessment = assess(states, scenario);
    for (const id of indicators) {
      const { value } = columnOf(assessment, id);
      const found = findings.filter(({ indicator }) => indicator === id);
      expect(found.map(({ region }) => region)).toEqual(
        [...value.keys()].filter((region) => Number.isFinite(value[region])),
      );
      for (const { quantiles } of found) expect(quantiles.every(Number.isFinite)).toBe(true);
    }
  });
});

test("a score that a state has from its country is the country's in every draw", () => {
  const request = { scenario: defaultScenario, seed: 7, indicators: ["pillarCarbon"] };
  const find = (world: World) => {
    const ensemble = ensembleOf(world, request);
    const { findings } = ensembleSummary(ensemble, ensemble.count(0, 4));
    return new Map(findings.map((one) => [world.regions[one.region]?.id, one.quantiles]));
  };
  const [own, above] = [find(states), find(countries)];
  const { kind } = columnOf(assess(states, defaultScenario), "pillarCarbon");
  const inherited = outcomeKinds.indexOf("inherited");
  const heirs = states.regions.filter(({ id }, place) => kind[place] === inherited && own.has(id));
  expect(heirs.length).toBeGreaterThan(5);
  for (const { id, parent } of heirs) expect([id, own.get(id)]).toEqual([id, above.get(parent)]);
});

describe("counties", () => {
  const counties = builtWorld("county");
  const indicators = ["dataCentreElectricity", "aiElectricity"];
  const ensemble = ensembleOf(counties, { scenario: defaultScenario, seed: 7, indicators });
  const { findings } = ensembleSummary(ensemble, ensemble.count(0, 32));
  /** Two steps of a histogram. */
  const tolerance = 2 ** -7;

  /** Counties of which a twentieth of the draws lies outside of the ends. */
  const outside = (id: string): readonly number[] => {
    const { low, high } = columnOf(ensemble.assessment, id);
    return findings.flatMap(({ indicator, region, quantiles: [first = 0, , , , last = 0] }) =>
      indicator === id &&
      (first < (low[region] as number) * (1 - tolerance) ||
        last > (high[region] as number) * (1 + tolerance))
        ? [region]
        : [],
    );
  };

  test("have drawn loads between the ends of their range", () => {
    expect(outside("dataCentreElectricity")).toEqual([]);
  });

  test("leave the range of their AI load only where sites or compute of the state are shared out", () => {
    const states = prepare(counties.parents as World);
    const { sitePower, computeShare } = questionOf(states, defaultScenario).centres;
    const places = regionPlaces(states.regions);
    const located = outside("aiElectricity").map((county) => {
      const state = places.get(counties.regions[county]?.parent ?? "") as number;
      return (sitePower[state] as number) > 0 || (computeShare[state] as number) > 0;
    });
    expect(located.length).toBeGreaterThan(0);
    expect(located).not.toContain(false);
  });
});

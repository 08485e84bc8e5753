import { expect, test } from "vitest";
import { defaultScenario, type Scenario, type World } from "../../src/index.ts";
import type { HostedLoad } from "../../src/model/load.ts";
import { prepare } from "../../src/model/prepare.ts";
import { questionOf } from "../../src/model/question.ts";
import { cells, measure } from "../fixtures/cells.ts";
import { worldOfParts } from "../fixtures/provinces.ts";
import { alpha, world } from "../fixtures/world.ts";

const loadOf = (found: World, scenario: Scenario): HostedLoad =>
  questionOf(prepare(found), scenario).centres;

const withYear = (countries: World, year: number): World => ({
  ...countries,
  regions: countries.regions.map((region) =>
    region.id === "AAA"
      ? {
          ...region,
          cells: {
            ...region.cells,
            dataCentreElectricity: measure("dataCentreElectricity", 10, { year }),
          },
        }
      : region,
  ),
});

const peopleOf = (year: number, countries: World): World => {
  const states = worldOfParts(
    [
      { id: "AAA-0", parent: "AAA", own: {} },
      { id: "AAA-1", parent: "AAA", own: {} },
    ],
    countries,
  );
  const cellsOf = (people: number) => ({
    population: measure("population", people, { year }),
  });
  return {
    ...states,
    regions: states.regions.map((region, place) => ({ ...region, cells: cellsOf(place + 1) })),
  };
};

test.each([
  { country: 2022, people: 2015, oldest: 2015 },
  { country: 2010, people: 2015, oldest: 2010 },
])(
  "a part's load is as old as the older of the country's ($country) and its key ($people)",
  ({ country, people, oldest }) => {
    const load = loadOf(peopleOf(people, withYear(world, country)), defaultScenario);
    expect([...load.year]).toEqual([oldest, oldest]);
  },
);

test("a country of one part hands its own year on", () => {
  const alone = worldOfParts([{ id: "AAA-0", parent: "AAA", own: {} }], withYear(world, 2013));
  expect([...loadOf(alone, defaultScenario).year]).toEqual([2013]);
});

/**
 * By hand: 4 of 10 people live in the first part, 5 of 100 units of compute stand in the second, of whose people nobody knows.
 * They may be all the 6 others.
 */
test("a part without a figure in a key may have all that the others leave there", () => {
  const countries: World = {
    ...world,
    regions: [
      {
        ...alpha,
        cells: {
          ...cells({ population: 10, computeLocated: 100 }),
          dataCentreElectricity: measure("dataCentreElectricity", 10, { year: 2024 }),
        },
      },
    ],
  };
  const states = worldOfParts(
    [
      { id: "AAA-0", parent: "AAA", own: { population: 4 } },
      { id: "AAA-1", parent: "AAA", own: { computeLocated: 5 } },
    ],
    countries,
  );
  const { low, value, high } = loadOf(states, defaultScenario);
  expect([...low]).toEqual([0, 0]);
  expect(value[0]).toBeCloseTo(10 * ((0 + 0.4) / 2), 9);
  expect(value[1]).toBeCloseTo(10 * ((0.05 + 0) / 2), 9);
  expect(high[0]).toBeCloseTo(13.3 * 0.4, 9);
  expect(high[1]).toBeCloseTo(13.3 * 0.6, 9);
});

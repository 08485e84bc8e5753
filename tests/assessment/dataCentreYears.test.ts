import { expect, test } from "vitest";
import { builtAtlas } from "../../app/cli/builtAtlas.ts";
import {
  assessmentsOf,
  type DataCentreYear,
  dataCentreYears,
  defaultScenario,
  type World,
} from "../../src/index.ts";
import { world } from "../fixtures/world.ts";

const yearsOf = (of: World, id: string): readonly DataCentreYear[] => {
  const region = of.regions.find((candidate) => candidate.id === id);
  if (!region) throw new Error(`There is no ${id}.`);
  return dataCentreYears(of, region, defaultScenario);
};

const at = (years: readonly DataCentreYear[], wanted: number): number =>
  years.find(({ year }) => year === wanted)?.value ?? Number.NaN;

test("the years of a region are the numbers of the assessments of those years", () => {
  const years = yearsOf(world, "AAA");
  const assess = assessmentsOf(world);
  const place = world.regions.findIndex(({ id }) => id === "AAA");
  for (const { year, value, low, high } of years) {
    const column = assess({ ...defaultScenario, year }).columns.dataCentreElectricityOfYear;
    expect(value).toBeCloseTo(column?.value[place] as number, 9);
    expect(low).toBeCloseTo(column?.low[place] as number, 9);
    expect(high).toBeCloseTo(column?.high[place] as number, 9);
  }
  expect(years.map(({ year }) => year)).toEqual([
    2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030,
  ]);
});

test("years that are published, modelled and projected are told apart", () => {
  const { world: atlas } = builtAtlas(() => undefined);
  const ireland = yearsOf(atlas, "IRL");
  expect(ireland.filter(({ published }) => published).map(({ year }) => year)).toEqual([
    2022, 2023, 2024, 2025,
  ]);
  expect(ireland.find(({ status }) => status === "projected")?.year).toBe(2026);
  expect(at(ireland, 2030)).toBeCloseTo(10.9, 1);
});

test("Virginia grows with the nation and with its own sites", () => {
  const { world: states } = builtAtlas(() => undefined, "admin1");
  const virginia = yearsOf(states, "USA-3552");
  expect([2022, 2025, 2030].map((year) => at(virginia, year).toFixed(1))).toEqual([
    "29.4",
    "43.5",
    "56.0",
  ]);
}, 60_000);

test("a region without a load has no years", () => {
  const without = world.regions.map((region) => ({ ...region, cells: {} }));
  expect(yearsOf({ regions: without }, "AAA")).toEqual([]);
});

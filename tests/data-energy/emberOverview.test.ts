import { expect, test } from "vitest";
import { compileOverview, overviewFile } from "../../data/ember-overview/compile.ts";
import { filesOf } from "./filesOf.ts";
import { shortRows } from "./shortRows.ts";

const head =
  "country_or_region,country_code,year,demand_twh,demand_mwh_per_capita,emissions_intensity_gco2_per_kwh,continent";

const compile = (...lines: readonly string[]) =>
  compileOverview(filesOf({ [overviewFile]: [head, ...lines].join("\n") }));

test("takes the last year of each country, and demand of 2022 as well", () => {
  const { rows, issues } = compile(
    "France,FRA,2024,467.88,7.0,44.18,Europe",
    "France,FRA,2022,463.65,6.9,84.88,Europe",
    "France,FRA,2023,460.0,6.9,53.0,Europe",
    "Central African Republic,CAF,2022,0.14,0.03,0.0,Africa",
  );
  expect(shortRows(rows)).toEqual([
    "CAF annualDemand 2022 0.14",
    "CAF annualDemandOfCapacityYear 2022 0.14",
    "CAF carbonIntensity 2022 0",
    "FRA annualDemand 2024 467.88",
    "FRA annualDemandOfCapacityYear 2022 463.65",
    "FRA carbonIntensity 2024 44.18",
  ]);
  expect(issues).toEqual([]);
});

test("a last year without demand is passed over, a missing intensity stays missing", () => {
  const { rows } = compile(
    "Kenya,KEN,2023,12.9,0.2,70.5,Africa",
    "Kenya,KEN,2024,,,65.0,Africa",
    "Niue,NIU,2022,0.01,3,,Oceania",
  );
  expect(shortRows(rows)).toEqual([
    "KEN annualDemand 2023 12.9",
    "KEN carbonIntensity 2023 70.5",
    "NIU annualDemand 2022 0.01",
    "NIU annualDemandOfCapacityYear 2022 0.01",
  ]);
});

test("groups and unknown codes are left out with a sentence", () => {
  const { rows, issues } = compile(
    "World,,2024,30000,3.7,480,",
    "EU,,2024,2700,6.1,210,",
    "Atlantis,ATL,2024,1,1,1,",
    "Chad,TCD,2023,many,0.1,600,Africa",
  );
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    expect.stringContaining('row 4, column country_code (Atlantis): received "ATL"'),
    expect.stringContaining('row 5, column demand_twh (Chad): received "many"'),
    expect.stringContaining("World, EU"),
  ]);
});

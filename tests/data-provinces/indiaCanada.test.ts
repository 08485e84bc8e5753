import { expect, test } from "vitest";
import { canadaMixFile, compileCanadaMix } from "../../data/codecarbon-canada-mix/compile.ts";
import { codecarbonCanadaMix } from "../../data/codecarbon-canada-mix/dataset.ts";
import { regionsOfCountry } from "../../data/compile/subdivision.ts";
import {
  compileIndianStates,
  indiaGenerationFile,
  indiaOverviewFile,
} from "../../data/ember-india-states/compile.ts";
import { emberIndiaStates } from "../../data/ember-india-states/dataset.ts";
import { generationFuels, type VariableId } from "../../src/index.ts";
import { filesOf } from "../data-energy/filesOf.ts";
import { rowOf, rowsOf } from "./tablesOf.ts";

const maharashtra = "IND-2447";

test("Maharashtra in 2023: demand 167 TWh, 663 g/kWh, coal 24 GW", () => {
  expect(rowOf(emberIndiaStates, maharashtra, "annualDemand")).toMatchObject({
    year: 2023,
    value: 167.314,
    status: "estimated",
  });
  expect(rowOf(emberIndiaStates, maharashtra, "carbonIntensity")?.value).toBe(663.23);
  expect(rowOf(emberIndiaStates, maharashtra, "generationCoal")?.value).toBe(131.571);
  expect(rowOf(emberIndiaStates, maharashtra, "capacityFossil")?.value).toBeCloseTo(27.213, 3);
});

test("all 36 states and territories of India have every variable", () => {
  expect(regionsOfCountry("IND")).toHaveLength(36);
  const rows = rowsOf(emberIndiaStates);
  for (const variable of emberIndiaStates.supplies) {
    const regions = rows.filter((row) => row.variable === variable).map(({ region }) => region);
    expect([variable, regions.sort()]).toEqual([variable, [...regionsOfCountry("IND")].sort()]);
  }
});

test("the states add to Ember's total of India: 1,705 TWh, 73 GW of solar power", () => {
  const sum = (variable: VariableId) =>
    rowsOf(emberIndiaStates).reduce(
      (all, row) => all + (row.variable === variable ? (row.value ?? 0) : 0),
      0,
    );
  expect(sum("annualDemand")).toBeCloseTo(1704.98, 1);
  expect(sum("capacitySolar")).toBeCloseTo(73, 0);
});

const generationHead =
  "country,state,year,variable,generation_gwh,share_of_generation_pct,capacity_mw";

const goa = (...lines: readonly string[]) =>
  compileIndianStates(
    filesOf({
      [indiaOverviewFile]: [
        "country,state,year,demand_gwh,emissions_ktco2,emissions_intensity_gco2_per_kwh",
        "India,Goa,2023,60,3,50",
        "India,Goa,2022,50,3,50",
        "India,India Total,2023,1704979,1,625",
        "India,Atlantis,2023,1,1,1",
      ].join("\n"),
      [indiaGenerationFile]: [generationHead, ...lines].join("\n"),
    }),
  );

test("a fuel without a row is 0 only where the others are all of the generation", () => {
  const whole = goa("India,Goa,2023,Solar,60,100,40", "India,Goa,2023,Clean,60,100,40");
  expect(whole.rows.find(({ variable }) => variable === "generationCoal")?.value).toBe(0);
  expect(whole.rows.find(({ variable }) => variable === "capacityTotal")?.value).toBe(0.04);
  const part = goa("India,Goa,2023,Solar,15,25,40", "India,Goa,2023,Clean,15,25,40");
  expect(part.rows.map(({ variable }) => variable)).toEqual([
    "annualDemand",
    "annualDemandOfCapacityYear",
    "carbonIntensity",
  ]);
  expect(part.issues).toContainEqual(expect.stringContaining("no capacity of Coal"));
  expect(part.issues).toContainEqual(expect.stringContaining('the state "Atlantis"'));
});

test("Quebec runs on water, Nunavut on oil; all thirteen provinces and territories have a mix", () => {
  const rows = rowsOf(codecarbonCanadaMix);
  const total = (region: string) =>
    rows.reduce((all, row) => all + (row.region === region ? (row.value ?? 0) : 0), 0);
  const share = (region: string, variable: VariableId) =>
    (rowOf(codecarbonCanadaMix, region, variable)?.value ?? Number.NaN) / total(region);
  expect(share("CAN-683", "generationHydro")).toBeCloseTo(0.921, 3);
  expect(share("CAN-634", "generationOil")).toBeCloseTo(0.998, 3);
  expect(share("CAN-682", "generationNuclear")).toBeCloseTo(0.5, 2);
  expect(new Set(rows.map(({ region }) => region)).size).toBe(13);
  expect(rows).toHaveLength(13 * generationFuels.length);
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["estimated"]));
});

test("a province without all of its fuels has no mix, an unknown one is said", () => {
  const yukon = { coal: 0, naturalGas: 20, petroleum: 15, nuclear: 0, hydro: 64, wind: 0.2 };
  const { rows, issues } = compileCanadaMix(
    filesOf({ [canadaMixFile]: JSON.stringify({ yukon, avalon: yukon }) }),
  );
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    expect.stringContaining("no figure for generationSolar, generationBioenergy, generationOther"),
    expect.stringContaining("avalon: no such province"),
  ]);
});

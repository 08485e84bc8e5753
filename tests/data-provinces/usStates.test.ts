import { expect, test } from "vitest";
import { regionOfName, regionsOfCountry } from "../../data/compile/subdivision.ts";
import { dataCentresUsStates } from "../../data/data-centres-us-states/dataset.ts";
import { eia860States } from "../../data/eia-860-states/dataset.ts";
import { eia861States } from "../../data/eia-861-states/dataset.ts";
import { eiaUsStates } from "../../data/eia-us-states/dataset.ts";
import { emberUsStates } from "../../data/ember-us-states/dataset.ts";
import { microsoftAiUseStates } from "../../data/microsoft-ai-use-states/dataset.ts";
import { wriWaterIntensityStates } from "../../data/wri-water-intensity-states/dataset.ts";
import { capacityFuels, generationFuels, type VariableId } from "../../src/index.ts";
import { rowOf, rowsOf } from "./tablesOf.ts";

const [virginia, texas, kansas, districtOfColumbia] = [
  "USA-3552",
  "USA-3536",
  "USA-3530",
  "USA-3556",
];

const states = regionsOfCountry("USA");

const count = (dataset: { readonly id: string }, variable: VariableId): number =>
  new Set(rowsOf(dataset).flatMap((row) => (row.variable === variable ? [row.region] : []))).size;

test("51 states and no name of two of them is confused", () => {
  expect(states).toHaveLength(51);
  expect(regionOfName("USA", "Washington")).toBe("USA-3519");
  expect(regionOfName("USA", "Washington, D.C.")).toBe(districtOfColumbia);
  expect(regionOfName("USA", "District of Columbia")).toBe(districtOfColumbia);
  expect(regionOfName("USA", "Ontario")).toBeUndefined();
});

test.each([
  [eiaUsStates, eiaUsStates.supplies, 51],
  [eia860States, eia860States.supplies, 51],
  [emberUsStates, emberUsStates.supplies, 51],
  [eia861States, eia861States.supplies, 51],
  [microsoftAiUseStates, microsoftAiUseStates.supplies, 51],
  [dataCentresUsStates, dataCentresUsStates.supplies, 44],
  [wriWaterIntensityStates, wriWaterIntensityStates.supplies, 31],
] as const)("$id covers its states", (dataset, supplies, regions) => {
  for (const variable of supplies)
    expect([variable, count(dataset, variable)]).toEqual([variable, regions]);
});

test("Virginia as EIA prints it: industrial 9.45 cents, 144,674 GWh sold in 2025, 83,624 of them commercial", () => {
  expect(rowOf(eiaUsStates, virginia, "priceLargestBand")).toMatchObject({
    year: 2025,
    value: 0.0945,
  });
  expect(rowOf(eiaUsStates, virginia, "annualDemand")).toMatchObject({
    year: 2025,
    value: 144.674,
    note: expect.stringContaining("commercial 83.624 TWh"),
  });
  expect(rowOf(eiaUsStates, virginia, "annualDemandOfCapacityYear")?.year).toBe(2018);
});

test("Texas: solar 2025, capacity of 2018, minutes as hours", () => {
  expect(rowOf(eiaUsStates, texas, "generationSolar")?.value).toBe(58.634);
  expect(rowOf(eia860States, texas, "capacityTotal")).toMatchObject({
    year: 2018,
    status: "reported",
  });
  expect(rowOf(eia861States, texas, "saidi")?.value).toBeCloseTo(583.1 / 60, 4);
});

test("generation of the states adds to the country's, fuel by fuel", () => {
  const sum = (variable: VariableId) =>
    rowsOf(eiaUsStates).reduce(
      (all, row) => all + (row.variable === variable ? (row.value ?? 0) : 0),
      0,
    );
  expect(sum("generationCoal")).toBeCloseTo(737.151, 1);
  expect(sum("generationNuclear")).toBeCloseTo(784.781, 1);
  expect(sum("generationWind")).toBeCloseTo(464.391, 1);
  expect(sum("generationOil")).toBeCloseTo(14.37 + 4.889, 1);
  expect(generationFuels.reduce((all, fuel) => all + sum(fuel), 0)).toBeCloseTo(
    4429.5 + 5.3 - 6.7,
    0,
  );
});

test("capacity of the states adds to EIA's total of 1,094,955.8 MW in summer", () => {
  const sum = (variables: readonly string[]) =>
    rowsOf(eia860States).reduce(
      (all, row) => all + (variables.includes(row.variable) ? (row.value ?? 0) : 0),
      0,
    );
  expect(sum(["capacityTotal"])).toBeCloseTo(1094.956, 1);
  expect(sum(capacityFuels)).toBeCloseTo(1094.956 - 2.37, 1);
});

test("data centres: Virginia 33.9 TWh as published, Texas within 5 % of 21.8; Kansas 0; Alaska has no figure", () => {
  const electricity = (region: string) =>
    rowOf(dataCentresUsStates, region, "dataCentreElectricity")?.value;
  expect(electricity(virginia)).toBeCloseTo(33.9, 1);
  expect(Math.abs((electricity(texas) ?? 0) / 21.8 - 1)).toBeLessThan(0.05);
  expect(electricity(kansas)).toBe(0);
  expect(electricity("USA-3563")).toBeUndefined();
});

import { expect, test } from "vitest";
import { compileGlobalMix, globalMixFile } from "../../data/codecarbon-mix/compile.ts";
import { compileMix, mixFile } from "../../data/owid-electricity-mix/compile.ts";
import { filesOf } from "./filesOf.ts";
import { shortRows } from "./shortRows.ts";

const tail = " - TWh (adapted for visualization of chart electricity-prod-source-stacked)";
const longHead = [
  "Entity,Code,Year",
  `Other renewables excluding bioenergy${tail}`,
  ...["bioenergy", "solar", "wind", "hydro", "nuclear", "oil", "gas", "coal"].map(
    (fuel) => `Electricity from ${fuel}${tail}`,
  ),
].join(",");

const compile = (lines: readonly string[], head = longHead) =>
  compileMix(filesOf({ [mixFile]: [head, ...lines].join("\n") }));

test("reads nine fuels of the last year, each under its own name", () => {
  const { rows, issues } = compile([
    "France,FRA,2023,0.6,9.7,23.3,48.6,53.2,335.7,9.4,30.1,2",
    "France,FRA,2022,9,9,9,9,9,9,9,9,9",
    "Kosovo,OWID_KOS,2023,0,0,0.02,0.17,0.54,0,0.02,0,5.61",
  ]);
  expect(shortRows(rows).slice(0, 9)).toEqual([
    "FRA generationBioenergy 2023 9.7",
    "FRA generationCoal 2023 2",
    "FRA generationGas 2023 30.1",
    "FRA generationHydro 2023 53.2",
    "FRA generationNuclear 2023 335.7",
    "FRA generationOil 2023 9.4",
    "FRA generationOther 2023 0.6",
    "FRA generationSolar 2023 23.3",
    "FRA generationWind 2023 48.6",
  ]);
  expect(shortRows(rows)).toContain("XKX generationCoal 2023 5.61");
  expect(rows).toHaveLength(18);
  expect(issues).toEqual([]);
});

test("reads the publisher's short column names too", () => {
  const { rows } = compile(
    ["Norway,NOR,2024,0,0.1,0.2,14,140,0,0.3,0.4,0.5"],
    "Entity,Code,Year,Other renewables,Bioenergy,Solar,Wind,Hydropower,Nuclear,Oil,Gas,Coal",
  );
  expect(shortRows(rows)).toContain("NOR generationHydro 2024 140");
  expect(shortRows(rows)).toContain("NOR generationBioenergy 2024 0.1");
  expect(rows).toHaveLength(9);
});

test("a mix older than 2020 is left to another source, with a sentence", () => {
  const { rows, issues } = compile(["United Arab Emirates,ARE,2000,0,0,0,0,0,0,0,39.94,0"]);
  expect(rows).toEqual([]);
  expect(issues).toEqual([expect.stringContaining("the mix ends in 2000")]);
});

test("all nine fuels or none: a blank or a mix of zeros leaves the country out", () => {
  const { rows, issues } = compile([
    "Niue,NIU,2022,0,0,0,0,0,0,0,0,0",
    "Nauru,NRU,2022,0,0,0,0,,0,0.04,0,0",
  ]);
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    expect.stringContaining("(Niue): all fuels are printed as 0"),
    expect.stringContaining("no figure for generationHydro"),
  ]);
});

test("negative generation becomes 0 and says so", () => {
  const { rows } = compile(["Ghana,GHA,2022,0,0,0.1,0,8,0,-0.02,12,0"]);
  expect(rows.find(({ variable }) => variable === "generationOil")).toMatchObject({
    value: 0,
    note: expect.stringContaining("-0.02"),
  });
});

test("groups, with or without a code, are left out and named once", () => {
  const { rows, issues } = compile([
    "World,OWID_WRL,2022,1,1,1,1,1,1,1,1,1",
    "ASEAN (Ember),,2022,1,1,1,1,1,1,1,1,1",
    "ASEAN (Ember),,2023,1,1,1,1,1,1,1,1,1",
  ]);
  expect(rows).toEqual([]);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toContain("World (OWID_WRL), ASEAN (Ember) (no code)");
});

const singapore = {
  biofuel_TWh: 1.66,
  carbon_intensity: 470,
  coal_TWh: 0.57,
  country_name: "Singapore",
  fossil_TWh: 54.73,
  gas_TWh: 53.07,
  hydroelectricity_TWh: 0,
  iso_code: "SGP",
  low_carbon_TWh: 2.6,
  nuclear_TWh: 0,
  oil_TWh: 1.09,
  other_renewable_TWh: 0.837,
  other_renewable_exc_biofuel_TWh: 0,
  renewables_TWh: 2.6,
  solar_TWh: 0.94,
  total_TWh: 57.33,
  wind_TWh: 0,
  year: 2023,
};

test("the fallback counts no sub-total: its fuels add up to the printed total", () => {
  const { rows, issues } = compileGlobalMix(
    filesOf({ [globalMixFile]: JSON.stringify({ SGP: singapore }) }),
  );
  expect(rows).toHaveLength(9);
  expect(rows.reduce((sum, { value = 0 }) => sum + value, 0)).toBeCloseTo(57.33, 6);
  expect(shortRows(rows)).toContain("SGP generationGas 2023 53.07");
  expect(issues).toEqual([]);
});

test("the fallback leaves out old mixes, unknown codes and missing fuels", () => {
  const { rows, issues } = compileGlobalMix(
    filesOf({
      [globalMixFile]: JSON.stringify({
        ESH: { ...singapore, iso_code: "ESH", country_name: "Western Sahara", year: 2009 },
        WRL: { ...singapore, iso_code: "WRL", country_name: "World" },
        SGP: { ...singapore, gas_TWh: null },
      }),
    }),
  );
  expect(rows).toEqual([]);
  expect(issues).toEqual([
    expect.stringContaining("the mix is of 2009"),
    expect.stringContaining('received the code "WRL"'),
    expect.stringContaining("no figure for generationGas"),
  ]);
});

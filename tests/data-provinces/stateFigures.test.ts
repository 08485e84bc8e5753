import { expect, test } from "vitest";
import { eia861States } from "../../data/eia-861-states/dataset.ts";
import { emberUsStates } from "../../data/ember-us-states/dataset.ts";
import { microsoftAiUseCounties } from "../../data/microsoft-ai-use-counties/dataset.ts";
import { microsoftAiUseStates } from "../../data/microsoft-ai-use-states/dataset.ts";
import { wriWaterIntensityStates } from "../../data/wri-water-intensity-states/dataset.ts";
import type { Compiled, Dataset } from "../../src/index.ts";
import { filesOf } from "../data-energy/filesOf.ts";
import { shortRows } from "../data-energy/shortRows.ts";

/** Compiles a dataset of one file from its lines. */
const compile = ({ compile, files }: Dataset, ...lines: readonly string[]): Compiled =>
  compile(filesOf({ [files[0]?.name ?? ""]: lines.join("\n") })) as Compiled;

test("carbon intensity of 2024 by name; the sum and Puerto Rico are no states", () => {
  const { rows, issues } = compile(
    emberUsStates,
    "country,state,year,demand_gwh,emissions_ktco2,emissions_intensity_gco2_per_kwh",
    "United States,Virginia,2024,1,1,321.47",
    "United States,Virginia,2023,1,1,300",
    "United States,US Total,2024,1,1,345.61",
    "United States,Puerto Rico,2024,1,1,623",
    "United States,Texas,2024,1,1,--",
    "United States,Guam,2024,1,1,600",
  );
  expect(shortRows(rows)).toEqual(["USA-3552 carbonIntensity 2024 321.47"]);
  expect(issues).toEqual([
    expect.stringContaining('Texas is left out; received "--"'),
    expect.stringContaining("Guam is left out"),
    expect.stringContaining("no carbonIntensity for"),
  ]);
});

const reliabilityHead =
  "State,Year,CAIDI_All_Events,SAIDI_All_Events,SAIDI_Without_Major_Event_Days,SAIFI_All_Events";

test("minutes of all events become hours; an empty first line is no header; a blank is no figure", () => {
  const { rows, issues } = compile(
    eia861States,
    "",
    reliabilityHead,
    "Hawaii,2023,1,248.8,,3.922",
    "Hawaii,2022,1,100,,1",
    "Iowa,2023,1,,60.7,0.859",
    "Atlantis,2023,1,1,1,1",
  );
  expect(shortRows(rows)).toEqual([
    "USA-3517 saidi 2023 4.14667",
    "USA-3517 saifi 2023 3.922",
    "USA-3529 saifi 2023 0.859",
  ]);
  expect(issues).toContainEqual(expect.stringContaining('"Atlantis", which is unknown'));
  expect(issues).toContainEqual(expect.stringContaining("no saidi for USA-3513"));
});

test("WRI's factor of a subregion, read at a cloud region; a subregion without one is said", () => {
  const { rows, issues } = compile(
    wriWaterIntensityStates,
    "# one",
    "# two",
    "# three",
    "provider,region,wcf",
    "gcp,us-south1,1.269599",
  );
  expect(shortRows(rows)).toEqual(["USA-3536 waterIntensityWri 2018 1.269599"]);
  expect(rows[0]).toMatchObject({ status: "modelled", note: expect.stringContaining("ERCT") });
  expect(issues).toContainEqual(expect.stringContaining("no factor of SRVC for Virginia"));
});

test("AI use of states by postal code, of counties by FIPS code without its leading zero", () => {
  const states = compile(
    microsoftAiUseStates,
    "\uFEFFRank,State Name,State Abbr,AI User Share",
    "1,District of Columbia,DC,40.3",
    "2,Nowhere,ZZ,1",
  );
  expect(shortRows(states.rows)).toEqual(["USA-3556 aiUseShare 2026 40.3"]);
  expect(states.issues[0]).toContain("Nowhere is left out");
  const counties = compile(
    microsoftAiUseCounties,
    "\uFEFFFIPS,State name,County name,AI User Share",
    "1001,Alabama,Autauga County,20.8",
    "51107,Virginia,Loudoun County,45",
    "9110,Connecticut,Capitol Planning Region,30",
  );
  expect(shortRows(counties.rows)).toEqual([
    "US-01001 aiUseShare 2026 20.8",
    "US-51107 aiUseShare 2026 45",
  ]);
  expect(counties.issues).toEqual([expect.stringContaining("9110 (Capitol Planning Region)")]);
});

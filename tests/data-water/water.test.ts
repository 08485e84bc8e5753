import { expect, test } from "vitest";
import { aqueduct4 } from "../../data/aqueduct-4/dataset.ts";
import { aware2 } from "../../data/aware-2/dataset.ts";
import { wriWaterIntensity } from "../../data/wri-water-intensity/dataset.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";
import { compiled, rowOf, valuesOf } from "./files.ts";

const classes = `gid_0,name_0,un_region,wb_region,bws_cat_0_4,drr_cat_0_4,rfr_cat_0_4
IND,India,Asia,South Asia,4.0,2.0,4.0
PRK,North Korea,Asia,East Asia & Pacific,2.0,1.0,1.0
SGP,Singapore,Asia,East Asia & Pacific,-9999.0,-9999.0,0.0
ESH,Western Sahara,Africa,Africa,-1.0,1.0,0.0
KWT,Kuwait,Asia,Middle East,4.0,1.0,0.0
AUT,Austria,Europe,Europe,1.0,1.0,0.0
XNC,Northern Cyprus,Europe,Europe,4.0,1.0,0.0
`;

const scores = `Country,SeaLevelExposure,WaterStress
"Korea, Democratic People's Republic",0.6,0.41
Singapore,1.0,0.0
Kuwait,0.5,1.0
Austria,0.1,0.81
Atlantis,1.0,0.3
Dominica,0.47,
`;

test("Aqueduct: published score, middle of the class without one, nothing for no data", async () => {
  const { rows, issues } = await compiled(aqueduct4, {
    "aqueduct_country_scores.csv": classes,
    "real_vulnerability_scores.csv": scores,
  });
  expect(valuesOf(rows, "waterStressClass")).toEqual({ IND: 4, PRK: 2, ESH: -1, KWT: 4, AUT: 1 });
  expect(valuesOf(rows, "waterStressScore")).toEqual({ IND: 4.5, PRK: 2.05, KWT: 5, AUT: 1.5 });
  expect(rowOf(rows, "IND", "waterStressScore")).toMatchObject({
    low: 4,
    high: 5,
    status: "estimated",
    note: "Only class 4 is published: the middle of the class.",
  });
  expect(rowOf(rows, "PRK", "waterStressScore")).toMatchObject({ status: "modelled" });
  expect(issues).toEqual([
    'aqueduct_country_scores.csv, row 8, column gid_0: received "XNC"; not a country of the atlas, left out.',
    "aqueduct_country_scores.csv: no class for 1 countries: SGP.",
    'real_vulnerability_scores.csv, row 3: Singapore has WaterStress "0.0"; Aqueduct 4.0 has no class for it, so the score is a filled-in one and is left out.',
    'real_vulnerability_scores.csv, row 5: Austria has WaterStress "0.81"; the score 4.05 is outside its class 1, so only the class is used.',
    'real_vulnerability_scores.csv, row 6: Atlantis has WaterStress "0.3"; the name is unknown: add it to data/boundaries/country-spellings.csv.',
  ]);
});

const header = [
  "ID",
  "conform_w_GLAM",
  "conform_w_ecoinvent",
  "GLAM_country_name",
  "ecoinvent_country_name",
  "GLAM_ISO3",
  "ecoinvent_shortname",
  "ecoinvent_collection",
  "Annual",
  "Jan",
];
const none = "NotDefined";
const geographies = [
  header,
  [0, true, true, "Ireland", "Ireland", "IRL", "IE", "countries", 1.17, 0.3],
  [1, true, false, "India", none, "IND", none, none, 37.8, 61.8],
  [2, false, true, none, "India", none, "IN", "countries", 37.9, 62.1],
  [3, false, true, none, "Namibia", none, "NA", "countries", 48.9, 40.2],
  [4, false, true, none, "Kosovo", none, "XK", "countries", 10.3, 1],
  [5, true, false, "Gaza", none, "PSE", none, none, 62.2, 1],
  [6, true, false, "West Bank", none, "PSE", none, none, 61.9, 1],
  [7, true, false, "Abyei", none, "xAB", none, none, 75.2, 1],
  [8, true, true, "Maldives", "Maldives", "MDV", "MV", "countries", none, none],
  [9, false, true, none, "Virginia", none, "US-VA", "states", 1.6, 1],
  [10, false, true, none, "Crimea", none, "Crimea", "countries", 30.6, 1],
];

test("AWARE: GLAM first, ecoinvent for the rest, Namibia is NA, Palestine a mean of its parts", async () => {
  const { rows, issues } = await compiled(aware2, {
    "AWARE20_Countries_and_Regions.xlsx": workbookOf({ CFs_nonagri: geographies }),
  });
  expect(valuesOf(rows, "scarcityFactor")).toEqual({
    IRL: 1.17,
    IND: 37.8,
    NAM: 48.9,
    XKX: 10.3,
    PSE: 62.05,
  });
  expect(rowOf(rows, "PSE", "scarcityFactor")).toMatchObject({
    low: 61.9,
    high: 62.2,
    status: "estimated",
    note: "Mean of Gaza (62.2) and West Bank (61.9).",
  });
  expect(issues).toEqual([
    "AWARE20_Countries_and_Regions.xlsx, sheet CFs_nonagri: 2 areas without an ISO code are left out: Abyei, Crimea.",
    "AWARE20_Countries_and_Regions.xlsx, sheet CFs_nonagri: 1 countries have no factor (printed NotDefined): Maldives.",
  ]);
});

test("WRI factors: the world mean is no country", async () => {
  const { rows, issues } = await compiled(wriWaterIntensity, {
    "water/ecologits/electricity_mixes.csv":
      "name,adpe,pe,gwp,wue\nIRL,1,1,1,1.4769\nWOR,1,1,1,3.908\n",
  });
  expect(rows).toEqual([
    { region: "IRL", variable: "waterIntensityWri", year: 2018, value: 1.4769, status: "modelled" },
  ]);
  expect(issues).toEqual([
    'electricity_mixes.csv, row 3: WOR has wue "3.908"; the world is not a country, left out.',
  ]);
});

import { describe, expect, test } from "vitest";
import { aqueduct3Provinces } from "../../data/aqueduct-3-provinces/dataset.ts";
import { aware2Provinces } from "../../data/aware-2-provinces/dataset.ts";
import { readTables } from "../../data/build/readTables.ts";
import { admin1Regions } from "../../data/compile/admin1Regions.ts";
import { gdlProvinces } from "../../data/gdl-provinces/dataset.ts";
import { datasets, provinceDatasets } from "../../data/index.ts";
import { join } from "../../src/dataset/join.ts";
import type { VariableId } from "../../src/index.ts";
import { committed, compiled, rowOf, valuesOf } from "../data-water/files.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";

const ids = ["aqueduct-3-provinces", "aware-2-provinces", "gdl-provinces"];
const regionOf = new Map(
  admin1Regions.flatMap(({ id, iso31662 }) => (iso31662 === undefined ? [] : [[iso31662, id]])),
);
const inCountry = (code: string) => admin1Regions.filter(({ parent }) => parent === code);

describe("compiled from small files of the same shape", () => {
  test("Aqueduct: a county given to its four parts, several scores left out, a wrong class refused", async () => {
    const { rows, issues } = await compiled(aqueduct3Provinces, {
      "water_risk_province.csv": `"gid_1","name_1","iso_a3","score","label"
"USA.47_1","Virginia","USA",1.93979812345,"Low - Medium (10-20%)"
"USA.12_1","Hawaii","USA",NA,"NoData"
"CAN.8_1","Nunavut","CAN",2.4,"Medium - High (20-40%)"
"CAN.8_1","Nunavut","CAN",0.8,"Low (<10%)"
"GBR.1_1","England","GBR",2.5,"Medium - High (20-40%)"
"FRA.8_1","Île-de-France","FRA",4.5,"Low (<10%)"
`,
    });
    expect(rowOf(rows, "USA-3552", "waterStressScore")).toMatchObject({
      value: 1.9398,
      year: 2019,
      status: "modelled",
    });
    expect(rowOf(rows, "USA-3552", "waterStressClass")?.value).toBe(1);
    expect(rowOf(rows, "GB-TLI", "waterStressClass")).toMatchObject({
      value: 2,
      status: "estimated",
      note: "Of GBR.1_1, a larger region.",
    });
    expect(rows).toHaveLength(2 * (1 + 9));
    expect(issues).toEqual([
      'water_risk_province.csv, row 7, column label: received "Low (<10%)" for the score 4.5; the row is left out.',
      "water_risk_province.csv: CAN.8_1 stands there with 2 scores and is left out.",
      "water_risk_province.csv: 2 provinces have no score.",
    ]);
  });

  test("AWARE: parts weighted by their water demand, NotDefined named", async () => {
    const sheet = (...annual: (number | string)[]) => [
      ["country", "1st_order_admin_region", "Jan", "Annual"],
      ["Kenya", "Mombasa", 0, annual[0] ?? ""],
      ["Kenya", "Kwale", 0, annual[1] ?? ""],
      ["Kenya", "Kilifi", 0, annual[2] ?? ""],
    ];
    const { rows, issues } = await compiled(aware2Provinces, {
      "AWARE20_Subnational_Resolution.xlsx": workbookOf({
        CFs_nonagri: sheet(10, 40, "NotDefined"),
        pHWC_nonagri: sheet(3, 1, 7),
      }),
    });
    expect(rows).toEqual([
      {
        region: "KEN-1193",
        variable: "scarcityFactor",
        year: 2024,
        value: 17.5,
        low: 10,
        high: 40,
        status: "estimated",
        note: "Mean of 2 regions of the source, weighted by their water demand outside agriculture.",
      },
    ]);
    expect(issues).toEqual([
      "AWARE20_Subnational_Resolution.xlsx, sheet CFs_nonagri: 1 regions have no factor (printed NotDefined).",
    ]);
  });

  test("GDL: last year, thousands to persons, a larger region's people not split", async () => {
    const points = (concept: string, ...lines: string[]) => [
      `ddf--datapoints--${concept}--by--subnat--year.csv`,
      [`subnat,year,${concept}`, ...lines, ""].join("\n"),
    ];
    const { rows, issues } = await compiled(gdlProvinces, {
      "ddf--entities--level--national.csv":
        "national,gdlcode,iso_code\nusat,USAt,USA\nindt,INDt,IND\n",
      "ddf--entities--level--subnat.csv":
        "subnat,gdlcode,is--subnat,national,name\nusar147,USAr147,TRUE,usat,United States - Virginia\nindr108,INDr108,TRUE,indt,India - Jammu and Kashmir\n",
      ...Object.fromEntries([
        points("shdi", "usar147,2018,0.93", "usar147,2019,0.936", "indr108,2019,0.699"),
        points("gnic", "usar147,2019,65313.179", "indr108,2011,7000", "xxxr101,2019,1"),
        points("pop", "usar147,2019,8550.882", "indr108,2019,15000"),
      ]),
    });
    const all = (variable: VariableId) => valuesOf(rows, variable);
    expect(all("hdi")).toEqual({ "USA-3552": 0.936, "IND-2431": 0.699, "IND-20012": 0.699 });
    expect(all("gniPerHead")).toEqual({
      "USA-3552": 65313.179,
      "IND-2431": 7000,
      "IND-20012": 7000,
    });
    expect(all("population")).toEqual({ "USA-3552": 8550880 });
    expect(rowOf(rows, "IND-20012", "gniPerHead")).toMatchObject({
      year: 2011,
      status: "estimated",
    });
    expect(issues).toEqual([
      'ddf--datapoints--gnic--by--subnat--year.csv, row 4: received "xxxr101"; no region of the list.',
    ]);
  });
});

describe("the committed tables", () => {
  test("are listed apart from those of countries, with ids of their own", () => {
    const own = provinceDatasets.map(({ id }) => id);
    expect(own).toEqual(expect.arrayContaining(ids));
    expect(own.filter((id) => datasets.some((country) => country.id === id))).toEqual([]);
  });

  test("parse and join over the regions of their level, no figure refused", () => {
    const { tables, issues } = readTables(provinceDatasets, "data");
    const joined = join(tables, new Set(admin1Regions.map(({ id }) => id)));
    expect([...issues, ...joined.issues]).toEqual([]);
    expect(joined.gateFailures).toEqual([]);
  });

  test.each<readonly [string, VariableId, number]>([
    ["aqueduct-3-provinces", "waterStressScore", 3100],
    ["aqueduct-3-provinces", "waterStressClass", 3100],
    ["aware-2-provinces", "scarcityFactor", 3450],
    ["gdl-provinces", "hdi", 3160],
    ["gdl-provinces", "gniPerHead", 3160],
    ["gdl-provinces", "population", 1240],
  ])("%s has %s for at least %i regions", (id, variable, least) => {
    expect(Object.keys(valuesOf(committed(id), variable)).length).toBeGreaterThanOrEqual(least);
  });

  test.each<readonly [string, string, VariableId, number, number]>([
    ["aware-2-provinces", "US-TX", "scarcityFactor", 13.6, 0.05],
    ["aware-2-provinces", "IN-AP", "scarcityFactor", 33.2, 0.05],
    ["aware-2-provinces", "US-VA", "scarcityFactor", 1.6, 0.05],
    ["aqueduct-3-provinces", "US-VA", "waterStressClass", 1, 0],
    ["aqueduct-3-provinces", "MX-QUE", "waterStressClass", 4, 0],
    ["gdl-provinces", "US-VA", "population", 8.55e6, 5e3],
    ["gdl-provinces", "IN-MH", "hdi", 0.697, 0],
  ])("%s: %s %s is %d as its publisher prints it", (id, code, variable, value, tolerance) => {
    const row = rowOf(committed(id), regionOf.get(code) ?? "", variable);
    expect(Math.abs((row?.value ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
    expect(row?.status).toBe("modelled");
  });

  test("Aqueduct 3.0 knows all states of the USA but Hawaii, AWARE and GDL all of them", () => {
    const missing = (id: string, variable: VariableId) => {
      const values = valuesOf(committed(id), variable);
      return inCountry("USA").flatMap(({ id, name }) => (id in values ? [] : [name]));
    };
    expect(missing("aqueduct-3-provinces", "waterStressScore")).toEqual(["Hawaii"]);
    expect(missing("aware-2-provinces", "scarcityFactor")).toEqual([]);
    expect(missing("gdl-provinces", "population")).toEqual([]);
  });

  test("people are not counted twice: states of the USA sum to its population of 2019", () => {
    const values = valuesOf(committed("gdl-provinces"), "population");
    const sum = inCountry("USA").reduce((total, { id }) => total + (values[id] ?? 0), 0);
    // World Bank, 2019: 328.3 million.
    expect(Math.abs(sum / 328.3e6 - 1)).toBeLessThan(0.005);
    const india = inCountry("IND").reduce((total, { id }) => total + (values[id] ?? 0), 0);
    expect(india).toBeLessThan(1.39e9);
  });
});

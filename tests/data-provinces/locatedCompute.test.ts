import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { regionOfCode } from "../../data/compile/subdivision.ts";
import { subdivisionAt } from "../../data/compile/subdivisionAt.ts";
import { sitesFile } from "../../data/epoch-ai-sites/compile.ts";
import { epochAiSites } from "../../data/epoch-ai-sites/dataset.ts";
import { epochAiSitesProvinces } from "../../data/epoch-ai-sites-provinces/dataset.ts";
import { clustersFile } from "../../data/epoch-gpu-clusters/compile.ts";
import { epochGpuClusters } from "../../data/epoch-gpu-clusters/dataset.ts";
import { compileProvinceClusters } from "../../data/epoch-gpu-clusters-provinces/compile.ts";
import { epochGpuClustersProvinces } from "../../data/epoch-gpu-clusters-provinces/dataset.ts";
import { compileNamedSites } from "../../data/sites/compile.ts";
import { type AiSite, aiSitesShape, parseReference, type Row } from "../../src/index.ts";
import { filesOf } from "../data-energy/filesOf.ts";
import { shortRows } from "../data-energy/shortRows.ts";
import { rowOf, rowsOf } from "./tablesOf.ts";

const sites = parseReference(
  readFileSync("data/sites/table.csv", "utf8"),
  "data/sites/table.csv",
  aiSitesShape,
).rows as readonly object[] as readonly AiSite[];

const total = (rows: readonly Row[]): number =>
  rows.reduce((sum, { value }) => sum + (value ?? 0), 0);

test("86 sites, each in a region of its country, American ones in the state that their address names", () => {
  expect(sites).toHaveLength(86);
  for (const { name, country, region, place } of sites) {
    expect([name, region]).not.toEqual([name, undefined]);
    if (country === "USA")
      expect([name, region]).toEqual([name, regionOfCode(`US-${place.slice(-2)}`)]);
  }
});

test("coordinates and addresses agree, but for two beside a border that the shapes simplify", () => {
  const astray = sites.filter(
    ({ country, region, longitude, latitude }) =>
      subdivisionAt(country, longitude, latitude) !== region,
  );
  expect(astray.map(({ id }) => id)).toEqual(["colossus-2", "meta-jeffersonville"]);
});

test("a site without power yet is announced; 13.26 GW of IT power in all", () => {
  expect(sites.filter(({ status }) => status === "announced")).toHaveLength(17);
  expect(sites.every(({ status, power }) => (status === "operating") === power > 0)).toBe(true);
  expect(sites.reduce((sum, { power }) => sum + power, 0) / 1000).toBeCloseTo(13.26, 2);
  expect(sites.find(({ id }) => id === "colossus-2")).toMatchObject({
    ...{ owner: "SpaceXAI", power: 946, country: "USA", precision: "site" },
  });
});

test("the sites of the provinces add to those of the countries", () => {
  expect(total(rowsOf(epochAiSitesProvinces))).toBeCloseTo(total(rowsOf(epochAiSites)), 0);
});

test("clusters in provinces are a part of those in countries: those whose place is known", () => {
  const [provinces, countries] = [
    total(rowsOf(epochGpuClustersProvinces)),
    total(rowsOf(epochGpuClusters)),
  ];
  expect(provinces).toBeLessThan(countries);
  expect(provinces).toBeCloseTo(2120.21 - 1115.27, 1);
});

test("no power is heaped on the middle of a country: Kansas and Qinghai have no cluster", () => {
  const kansas = regionOfCode("US-KS") ?? "";
  const qinghai = regionOfCode("CN-QH") ?? "";
  expect(subdivisionAt("USA", -97.922211, 39.381266)).toBe(kansas);
  expect(subdivisionAt("CHN", 101.875, 35.486703)).toBe(qinghai);
  expect(rowOf(epochGpuClustersProvinces, kansas, "computeLocatedClusters")).toBeUndefined();
  expect(rowOf(epochGpuClustersProvinces, qinghai, "computeLocatedClusters")).toBeUndefined();
});

test("a place in another country than the one named is not believed", () => {
  expect(subdivisionAt("USA", -77.5, 39)).toBe("USA-3552");
  expect(subdivisionAt("CAN", -77.5, 39)).toBeUndefined();
});

const clusterHead =
  "Name,Status,Certainty,Country,Power Capacity (MW),Location,Superseded by,Possible Duplicate,latitude,longitude";

test("clusters: those without a place and those outside their country are left out with a sentence", () => {
  const { rows, issues } = compileProvinceClusters(
    filesOf({
      [clustersFile]: [
        clusterHead,
        'a,Existing,Confirmed,United States of America,10,"Ashburn, Virginia",,,39.04,-77.49',
        'b,Existing,Confirmed,United States of America,5,"Reston, Virginia",,,38.96,-77.35',
        "c,Existing,Confirmed,United States of America,7,,,,39.381266,-97.922211",
        "d,Existing,Confirmed,United States of America,8,United States of America,,,39.38,-97.92",
        'e,Existing,Confirmed,Canada,9,"Ashburn, Virginia",,,39.04,-77.49',
        'f,Planned,Confirmed,United States of America,90,"Ashburn, Virginia",,,39.04,-77.49',
      ].join("\n"),
    }),
  );
  expect(shortRows(rows)).toEqual(["USA-3552 computeLocatedClusters 2025 15"]);
  expect(issues).toEqual([
    expect.stringContaining("2 clusters of 5 name no place in their country (15 of 39 MW; USA)"),
    expect.stringContaining("rows 6 (CAN) do not lie in a region"),
  ]);
});

test("sites: own coordinates first, then those of the town; an unknown town is left out with advice", () => {
  const { rows, issues } = compileNamedSites(
    filesOf({
      [sitesFile]: [
        "name,h100_equivalents,current_it_power_mw,owner,users,country,place,lat,lon,source_title,source_url",
        'One & Two,100,10,Owner,A;B,United States,"Mesa, AZ",33.4,-111.7,Epoch AI,https://epoch.ai',
        'Three,,0,,,United States,"Mesa, AZ",,,Epoch AI,https://epoch.ai',
        'Four,1,1,,,United States,"Nowhere, AZ",,,Epoch AI,https://epoch.ai',
      ].join("\n"),
    }),
  );
  expect(rows).toEqual([
    expect.objectContaining({
      id: "one-two",
      status: "operating",
      precision: "site",
      users: "A;B",
    }),
    expect.objectContaining({ id: "three", status: "announced", precision: "town" }),
  ]);
  expect(rows[1]).not.toHaveProperty("owner");
  expect(issues).toEqual([expect.stringContaining("Add a place to data/sites/places.csv")]);
});

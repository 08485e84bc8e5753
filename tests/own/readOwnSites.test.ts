import { expect, test } from "vitest";
import { builtTopology } from "../../app/cli/builtAtlas.ts";
import { regionFeatures, regionLocator } from "../../src/index.ts";
import type { OwnAnswers } from "../../src/own/ownIssue.ts";
import { readOwnFile } from "../../src/own/readOwnFile.ts";
import { readOwnSites } from "../../src/own/readOwnSites.ts";
import { hasSites } from "../../src/own/siteColumns.ts";
import { said } from "./readTable.ts";

const locate = regionLocator(regionFeatures(builtTopology("admin1"), "admin1"));

function read(
  rows: readonly string[],
  answers: OwnAnswers = {},
  header = "name,lat,lon,mw,year,owner",
) {
  const bytes = new TextEncoder().encode([header, ...rows].join("\n"));
  const { sheet } = readOwnFile("sites.csv", bytes, answers);
  if (!sheet) throw new Error("no sheet");
  expect(hasSites(sheet.columns, answers)).toBe(true);
  return readOwnSites(sheet, locate, answers);
}

test("a site lies in its state, with what the list says of it", () => {
  const { sites, issues } = read(["North,39.02,-77.46,90,2026,A"]);
  expect(sites).toEqual([
    {
      row: 2,
      name: "North",
      latitude: 39.02,
      longitude: -77.46,
      region: "USA-3552",
      megawatts: 90,
      year: 2026,
      owner: "A",
    },
  ]);
  expect(issues).toEqual([]);
});

test("exchanged coordinates are asked, and put right when the reader says so", () => {
  const rows = ["Turned,-77.46,39.02,90,2026,B", "Far,120.9,24.1,10,2025,C"];
  const first = read(rows);
  expect(first.sites).toEqual([]);
  expect(first.questions.map(({ id }) => id)).toEqual(["swapped:2", "swapped:3"]);
  const answered = read(rows, { swapped: "yes" });
  expect(answered.sites.map(({ region, latitude }) => [region, latitude])).toEqual([
    ["USA-3552", 39.02],
    ["TWN-1174", 24.1],
  ]);
  expect(said(read(rows, { swapped: "none" }).issues)).toEqual([
    "noRegion 2 -77.46, 39.02",
    "outsideEarth 3 120.9, 24.1",
  ]);
});

test("a place outside of the earth is refused, one at sea has no region, one without coordinates no place", () => {
  const { sites, issues } = read(["Out,95,200,5,2025,C", "Sea,0,-30,5,2025,C", "No,,,5,2025,C"]);
  expect(sites).toEqual([]);
  expect(said(issues)).toEqual(["outsideEarth 2 95, 200", "noRegion 3 0, -30", "noPlace 4 No"]);
});

test("a site without capacity is kept without load, which is said; one of impossible size too", () => {
  const { sites, issues } = read(["Small,20.6,-100.4,,2025,D", "Huge,20.6,-100.4,900000,2025,D"]);
  expect(sites.map(({ megawatts }) => megawatts)).toEqual([undefined, undefined]);
  expect(said(issues)).toEqual(["noLoad 2 Small", "outside 3 mw 900000"]);
});

test("columns are known by their names in other languages, decimal commas as elsewhere", () => {
  const { sites } = read(["Nord;50,1;8,7;20"], {}, "Name;Breite;Länge;Leistung");
  expect(sites.map(({ region, megawatts }) => [region.slice(0, 3), megawatts])).toEqual([
    ["DEU", 20],
  ]);
});

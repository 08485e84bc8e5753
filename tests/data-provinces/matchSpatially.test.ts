import { describe, expect, test } from "vitest";
import type { Match } from "../../data/crosswalk/match.ts";
import { matchSpatially } from "../../data/crosswalk/matchSpatially.ts";
import { overlaps } from "../../data/crosswalk/overlaps.ts";
import { reconcile } from "../../data/crosswalk/reconcile.ts";
import type { RegionFeature } from "../../src/index.ts";
import { place } from "./places.ts";

/** A rectangle between two meridians, 1° high on the equator. */
const strip = (id: string, west: number, east: number): RegionFeature => ({
  type: "Feature",
  id,
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 0],
        [east, 0],
        [east, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  },
});

const words = (matches: readonly Match[]) =>
  matches.map(({ code, region, relation, method, share }) =>
    `${code} ${relation || method} ${region} ${share?.toFixed(2) ?? ""}`.trim(),
  );

describe("overlaps", () => {
  test("are measured in area, and what lies in no shape is not counted", () => {
    const found = overlaps(
      [strip("R", 0, 4)],
      () => [strip("A", 0, 1), strip("B", 1, 3)],
      () => 1200,
    );
    const area = Object.fromEntries(found.map(({ code, area }) => [code, area]));
    expect(area.A).toBeCloseTo(400, 6);
    expect(area.B).toBeCloseTo(800, 6);
  });
});

describe("matches by area", () => {
  const pair = (code: string, region: string, area: number) => ({ code, region, area });

  test("are equal, inside, covering or crossing; noise at the border is none", () => {
    const found = matchSpatially(
      ["A", "B", "C", "D", "E", "F", "G"].map((name) => place(name)),
      [
        pair("A", "1", 95),
        pair("B", "1", 5),
        pair("B", "2", 95),
        pair("C", "3", 40),
        pair("D", "3", 60),
        pair("E", "4", 100),
        pair("E", "5", 100),
        pair("F", "6", 70),
        pair("B", "6", 30),
      ],
    );
    expect(words(found)).toEqual([
      "A equal 1 0.95",
      "B overlaps 2 1.00".replace("overlaps", "covers"),
      "B overlaps 6 0.30",
      "C inside 3 0.40",
      "D inside 3 0.60",
      "E covers 4 1.00",
      "E covers 5 1.00",
      "F inside 6 0.70",
      "G none",
    ]);
  });
});

describe("area and names together", () => {
  const drawn = (
    code: string,
    region: string,
    relation: Match["relation"],
    share = 1,
    country = "AAA",
  ): Match => ({
    ...place(code, { country }),
    region,
    relation,
    method: region === "" ? "none" : "spatial",
    confidence: region === "" ? 0 : share,
    share,
    note: "",
  });
  const named = (code: string, region: string): Match => ({
    source: "list",
    code,
    name: code,
    country: "AAA",
    region,
    relation: "equal",
    method: "name",
    confidence: 1,
    note: "",
  });

  test("a name that agrees makes a pair equal and its region nobody else's", () => {
    const spatial = [
      drawn("Morelos", "1", "overlaps", 0.84),
      drawn("Puebla", "1", "overlaps", 0.16),
      drawn("Puebla", "2", "equal"),
    ];
    expect(words(reconcile(spatial, [named("Morelos", "1")]))).toEqual([
      "Morelos equal 1",
      "Puebla equal 2 1.00",
    ]);
  });

  test("a name finds what the map leaves out, and takes it from the neighbour drawn over it", () => {
    const spatial = [
      drawn("Chandigarh", "", ""),
      drawn("Punjab", "1", "covers"),
      drawn("Punjab", "2", "covers"),
    ];
    const rows = reconcile(spatial, [named("Chandigarh", "1"), named("Punjab", "2")]);
    expect(words(rows)).toEqual(["Chandigarh equal 1", "Punjab equal 2"]);
  });

  test("where a name says another region, names alone count in that country, and the rest is a gap", () => {
    const spatial = [
      drawn("Tbilisi", "2", "equal"),
      drawn("Kakheti", "1", "equal"),
      drawn("Rest", "3", "equal"),
      drawn("Far", "9", "equal", 1, "BBB"),
    ];
    const rows = reconcile(spatial, [named("Tbilisi", "1"), named("Kakheti", "2")]);
    expect(words(rows)).toEqual([
      "Tbilisi equal 1",
      "Kakheti equal 2",
      "Rest none",
      "Far equal 9 1.00",
    ]);
    expect(rows.find(({ code }) => code === "Rest")?.note).toMatch(/codes of this country/);
  });

  test("a map that no name confirms counts for less", () => {
    const [row] = reconcile([drawn("North (A B C)", "1", "covers")], []);
    expect(row).toMatchObject({ method: "spatial", confidence: 0.9 });
    expect(row?.note).not.toBe("");
  });

  test("a place that holds a small region besides is not equal to the large one", () => {
    const spatial = [drawn("West", "1", "equal"), drawn("West", "2", "covers")];
    expect(words(reconcile(spatial, []))).toEqual(["West covers 1 1.00", "West covers 2 1.00"]);
  });
});

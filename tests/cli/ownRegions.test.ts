import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test, vi } from "vitest";
import { temporaryFolder } from "../data/temporaryFolder.ts";
import { patience } from "../properties/invented.ts";
import { burden } from "./burden.ts";

vi.setConfig({ testTimeout: patience });

const box = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

const territories = {
  type: "FeatureCollection",
  features: [
    ["Chesapeake", box(-79, 37, -76, 40), { population: 9e6, year: 2024 }],
    ["Rhine", box(6, 48, 9, 51), {}],
    ["Ocean", box(-40, 20, -38, 22), {}],
  ].map(([name, coordinates, own]) => ({
    type: "Feature",
    properties: { name, ...(own as object) },
    geometry: { type: "Polygon", coordinates },
  })),
};

function fileOf(content: unknown, name = "territories.geojson"): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

type Line = Readonly<Record<string, string>>;
const linesOf = (text: string): readonly Line[] =>
  Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;

describe("burden assess --regions", () => {
  test("answers for territories of one's own, and says what was inherited and how", async () => {
    const run = await burden(
      ...["assess", "--regions", fileOf(territories), "--preset", "siting-100mw"],
      ...["--join", "join.csv"],
    );
    expect(run.status).toBe(0);
    expect(run.stderr).toContain(
      "territories.geojson, feature 3 (Ocean): lies in no region of the atlas; left out.",
    );
    expect(run.stderr).toMatch(
      /2 regions joined with \d+ of the atlas: .+ Amounts are not divided/,
    );
    const text = run.stdout.slice(run.stdout.indexOf("region,"));
    const carbon = linesOf(text).filter(({ indicator }) => indicator === "carbonIntensity");
    expect(carbon.map(({ region, name, kind, status }) => [region, name, kind, status])).toEqual([
      ["OWN-1", "Chesapeake", "inherited", "inherited"],
      ["OWN-2", "Rhine", "inherited", "inherited"],
    ]);
    expect(carbon[0]?.reason).toContain("mean over the regions of the atlas");
    const perResident = linesOf(text).find(
      ({ region, indicator }) => region === "OWN-1" && indicator === "carbonPerResident",
    );
    expect(perResident).toMatchObject({
      kind: "value",
      source: expect.stringContaining("own-regions"),
    });
    const join = linesOf(readFileSync(`${run.folder}/join.csv`, "utf8"));
    const shares = join
      .filter(({ region }) => region === "OWN-2")
      .map((line) => Number(line.weight_ground));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
    expect(join.map(({ part }) => part)).toEqual(
      expect.arrayContaining(["US-VA", "US-MD", "DE-RP"]),
    );
  });

  test("writes their shapes, in the language that is asked for", async () => {
    const run = await burden(
      ...["assess", "--regions", fileOf(territories), "--format", "geojson", "--language", "ar"],
    );
    expect(run.status).toBe(0);
    const { features } = JSON.parse(run.stdout);
    expect(
      features.map(({ id, geometry }: { id: string; geometry: { type: string } }) => [
        id,
        geometry.type,
      ]),
    ).toEqual([
      ["OWN-1", "Polygon"],
      ["OWN-2", "Polygon"],
    ]);
  });

  const bowTie = {
    type: "Polygon",
    coordinates: [
      [
        [6, 48],
        [8, 50],
        [8, 48],
        [6, 50],
        [6, 48],
      ],
    ],
  };

  test("an outline that crosses itself is refused, and taken when that is meant", async () => {
    const path = fileOf(bowTie);
    const refused = await burden("assess", "--regions", path);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(
      "feature 1 (Region 1): its outline crosses or overlaps itself",
    );
    const taken = await burden("assess", "--regions", path, "--repair");
    expect([taken.status, taken.stderr]).toEqual([
      0,
      expect.stringContaining("what it encloses is taken"),
    ]);
  });

  test.each([
    [["--regions", "nowhere.geojson"], "nowhere.geojson cannot be read."],
    [["--join", "x.csv"], "--repair and --join are for regions of your own: give --regions FILE."],
    [["--regions", "x", "--level", "admin1"], "Give --regions or --level, not both."],
    [["--regions", "x", "--years", "2022-2030"], "leave --years and --indicator out."],
    [["--regions", "x", "--draws", "100"], "No draws are counted for regions of your own"],
  ])("refuses %j with a sentence", async (words, sentence) => {
    const { status, stderr } = await burden("assess", ...words);
    expect([status, stderr]).toEqual([1, expect.stringContaining(sentence)]);
  });

  test.each([
    ["a web page", "<html>", " is not JSON. Give regions as GeoJSON or TopoJSON."],
    ["a table", { rows: [] }, "its type is null; give GeoJSON"],
    [
      "a project in metres",
      {
        type: "Polygon",
        coordinates: [
          [
            [4e5, 5e6],
            [5e5, 5e6],
            [5e5, 6e6],
          ],
        ],
      },
      "degrees of longitude and latitude are asked for",
    ],
    [
      "the sea",
      { type: "Polygon", coordinates: box(-40, 20, -38, 22) },
      "lies in no region of the atlas",
    ],
  ])("refuses %s with a sentence", async (_, content, sentence) => {
    const { status, stderr, stdout } = await burden("assess", "--regions", fileOf(content));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(sentence);
  });
});

import { readFileSync } from "node:fs";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { signedArea } from "../../src/geometry/rings.ts";
import { regionFeatures } from "../../src/geometry/topology.ts";
import { touchingPolygons } from "../../src/geometry/touchingPolygons.ts";
import { validPolygons } from "../../src/geometry/validPolygons.ts";
import { ogcFault } from "./ogcFault.ts";

const plain = (degrees: number): number => Number(degrees.toFixed(6));

const areaOf = (polygons: readonly (readonly (readonly Position[])[])[]): number =>
  polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0);

const square = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

describe.each([
  [
    "a bow tie",
    [
      [
        [
          [0, 0],
          [2, 2],
          [2, -1],
          [0, 2],
          [0, 0],
        ],
      ],
    ],
  ],
  [
    "a ring that touches itself in a corner",
    [
      [
        [
          [0, 0],
          [4, 0],
          [2, 2],
          [4, 4],
          [0, 4],
          [2, 2],
          [0, 0],
        ],
      ],
    ],
  ],
  [
    "a ring that runs out and back",
    [
      [
        [
          [0, 0],
          [4, 0],
          [6, 0],
          [4, 0],
          [4, 4],
          [0, 4],
          [0, 0],
        ],
      ],
    ],
  ],
  ["two polygons side by side", [[square(0, 0, 2)], [square(2, 0, 2)]]],
  ["a polygon on another", [[square(0, 0, 3)], [square(1, 1, 3)]]],
  ["a hole that leaves its polygon", [[square(0, 0, 3), square(2, 1, 2).toReversed()]]],
])("%s", (_, polygons) => {
  test("is found, and becomes valid", () => {
    expect(ogcFault(polygons)).toBeDefined();
    expect(touchingPolygons(polygons).size).toBeGreaterThan(0);
    const valid = validPolygons(polygons, plain);
    expect(valid.length).toBeGreaterThan(0);
    expect(ogcFault(valid)).toBeUndefined();
    for (const [outer = []] of valid) expect(signedArea(outer)).toBeGreaterThan(0);
  });
});

test("a valid shape stays as it is, corners on one line included", () => {
  const ring: Position[] = [
    [0, 0],
    [1, 0],
    [2, 0],
    [2, 1],
    [2, 2],
    [0, 2],
    [0, 0],
  ];
  const polygons = [[ring, square(0.5, 0.5, 0.5).toReversed()], [square(5, 5, 1)]];
  expect(touchingPolygons(polygons).size).toBe(0);
  expect(validPolygons(polygons, plain)).toEqual(polygons);
});

test("what encloses no area is left out", () => {
  expect(
    validPolygons(
      [
        [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
      plain,
    ),
  ).toEqual([]);
});

describe.each([
  ["countries", ["countries", "countries_un"]],
  ["world", ["admin1", "countries", "countries_un"]],
  ["counties", ["counties"]],
])("the shapes of %s", (file, names) => {
  const topology = JSON.parse(readFileSync(`data/built/${file}.topo.json`, "utf8"));
  test.each(names)("are valid as they are exported (%s)", (name) => {
    const faults = regionFeatures(topology, name).flatMap(({ id, geometry }) => {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      const found = ogcFault(validPolygons(polygons, plain));
      return found === undefined ? [] : [`${id}: ${found}`];
    });
    expect(faults).toEqual([]);
  });
});

test("no island is lost, nor land gained", () => {
  const topology = JSON.parse(readFileSync("data/built/countries.topo.json", "utf8"));
  for (const { id, geometry } of regionFeatures(topology, "countries")) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const before = areaOf(polygons);
    if (before === 0) continue;
    expect(Math.abs(areaOf(validPolygons(polygons, plain)) / before - 1), id).toBeLessThan(0.001);
  }
});

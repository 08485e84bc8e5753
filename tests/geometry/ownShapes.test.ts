import * as fc from "fast-check";
import type { Position } from "geojson";
import { topology } from "topojson-server";
import { describe, expect, test, vi } from "vitest";
import { joinShapes } from "../../src/geometry/own/joinShapes.ts";
import { parseOwnShapes, type ShapeReading } from "../../src/geometry/own/parseOwnShapes.ts";
import { signedArea } from "../../src/geometry/rings.ts";
import type { RegionFeature } from "../../src/geometry/topology.ts";
import { patience } from "../properties/invented.ts";
import { ogcFault } from "./ogcFault.ts";

vi.setConfig({ testTimeout: patience });

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const polygon = (...rings: readonly unknown[]) => ({ type: "Polygon", coordinates: rings });
const featureOf = (geometry: unknown, name?: string) => ({
  ...{ type: "Feature", geometry, properties: name === undefined ? {} : { name } },
});
const collection = (...features: readonly unknown[]) => ({ type: "FeatureCollection", features });

const read = (json: unknown, reading: Partial<ShapeReading> = {}) =>
  parseOwnShapes(json, { file: "own.geojson", ...reading });
const readOne = (geometry: unknown, reading: Partial<ShapeReading> = {}) =>
  read(collection(featureOf(geometry, "Here")), reading);
const areaOfOne = (geometry: unknown): number =>
  readOne(geometry).shapes[0]?.areaSquareKilometres ?? Number.NaN;

/** The case of the collection of files of one's own: a bow tie, a shape across the seam, a feature without a shape. */
const bowTie = collection(
  featureOf(
    polygon([
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ]),
    "Utility A",
  ),
  featureOf(
    polygon([
      [179, -17],
      [-179, -17],
      [-179, -16],
      [179, -16],
      [179, -17],
    ]),
    "Across",
  ),
  featureOf(null, "Nothing"),
);

describe("a bow tie, a shape across the seam, and nothing", () => {
  test("the bow tie is refused until the reader says that what it encloses is meant", () => {
    const { shapes, issues } = read(bowTie);
    expect(shapes.map(({ name }) => name)).toEqual(["Across"]);
    expect(issues).toEqual([
      "own.geojson, feature 1 (Utility A): its outline crosses or overlaps itself (100 % of its ground); mend it, or say that what it encloses is meant (--repair); left out.",
      "own.geojson, feature 2 (Across): crosses the 180th meridian; cut there.",
      "own.geojson, feature 3 (Nothing): has no shape; left out.",
    ]);
  });

  test("mended, it encloses both of its wings", () => {
    const { shapes, issues } = read(bowTie, { repair: true });
    expect(shapes.map(({ name, number }) => [number, name])).toEqual([
      [1, "Utility A"],
      [2, "Across"],
    ]);
    const wings = areaOfOne(polygon(box(0, 0, 2, 2))) / 2;
    expect(shapes[0]?.areaSquareKilometres).toBeCloseTo(wings, -1);
    expect(issues[0]).toContain("what it encloses is taken");
  });

  test("the shape across the seam has the area that it has elsewhere", () => {
    const [across] = read(bowTie).shapes;
    expect(across?.areaSquareKilometres).toBeCloseTo(areaOfOne(polygon(box(10, -17, 12, -16))), 3);
    for (const [x = 0] of across?.polygons.flat(2) ?? []) expect(Math.abs(x)).toBeGreaterThan(178);
    expect(across?.polygons).toHaveLength(2);
  });
});

describe("what is put right", () => {
  test.each([
    ["a ring that is not closed", polygon(box(0, 0, 1, 1).slice(0, 4))],
    ["a ring wound the other way", polygon(box(0, 0, 1, 1).toReversed())],
    ["positions twice", polygon(box(0, 0, 1, 1).flatMap((position) => [position, position]))],
    ["heights", polygon(box(0, 0, 1, 1).map((position) => [...position, 250]))],
    [
      "a hole of two corners",
      polygon(box(0, 0, 1, 1), [
        [0.2, 0.2],
        [0.3, 0.3],
        [0.2, 0.2],
      ]),
    ],
    [
      "a collection of shapes",
      {
        type: "GeometryCollection",
        geometries: [polygon(box(0, 0, 1, 1)), { type: "Point", coordinates: [0, 0] }],
      },
    ],
    ["degrees beyond the seam", polygon(box(360, 0, 361, 1).map(([x = 0, y = 0]) => [x - 360, y]))],
  ])("%s", (_, geometry) => {
    const { shapes, issues } = readOne(geometry);
    expect(issues).toEqual([]);
    expect(shapes[0]?.areaSquareKilometres).toBeCloseTo(12363.7, 0);
    expect(signedArea(shapes[0]?.polygons[0]?.[0] ?? [])).toBeGreaterThan(0);
  });

  test("a hole is no ground, whichever way it is wound", () => {
    const whole = areaOfOne(polygon(box(0, 0, 2, 2)));
    const hole = areaOfOne(polygon(box(0.5, 0.5, 1, 1)));
    for (const ring of [box(0.5, 0.5, 1, 1), box(0.5, 0.5, 1, 1).toReversed()])
      expect(areaOfOne(polygon(box(0, 0, 2, 2), ring))).toBeCloseTo(whole - hole, 3);
  });

  test("a hole across the seam stays a hole", () => {
    const outer = [
      ...[
        [170, 0],
        [-170, 0],
        [-170, 10],
        [170, 10],
        [170, 0],
      ],
    ];
    const hole = [
      ...[
        [179, 4],
        [-179, 4],
        [-179, 5],
        [179, 5],
        [179, 4],
      ],
    ];
    expect(areaOfOne(polygon(outer, hole))).toBeCloseTo(
      areaOfOne(polygon(box(0, 0, 20, 10), box(9, 4, 11, 5))),
      2,
    );
  });

  test("parts that overlap count once, with the reader's word", () => {
    const geometry = { type: "MultiPolygon", coordinates: [[box(0, 0, 2, 2)], [box(1, 0, 3, 2)]] };
    expect(readOne(geometry).shapes).toEqual([]);
    const [shape] = readOne(geometry, { repair: true }).shapes;
    expect(shape?.areaSquareKilometres).toBeCloseTo(areaOfOne(polygon(box(0, 0, 3, 2))), 3);
  });

  test("a crossing too small to be seen is mended unasked, with a sentence", () => {
    const nearly = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0.01, 2],
      [-0.01, 1.98],
      [0.01, 1.98],
      [-0.01, 2],
      [0, 0],
    ];
    const { shapes, issues } = readOne(polygon(nearly));
    expect(shapes).toHaveLength(1);
    expect(issues[0]).toMatch(/what it encloses is taken \(0\.0\d+ % of its ground differs\)/);
  });
});

describe("what is left out, each with its sentence", () => {
  test.each([
    [
      "metres",
      polygon([
        [500000, 4649776],
        [500100, 4649776],
        [500100, 4649876],
      ]),
      "has at position 1 the coordinates [500000,4649776]; degrees of longitude and latitude are asked for (EPSG:4326)",
    ],
    [
      "words",
      polygon([
        ["0", "0"],
        ["1", "0"],
        ["1", "1"],
      ]),
      'has at position 1 the coordinates ["0","0"]',
    ],
    [
      "no numbers",
      polygon([
        [0, 0],
        [null, 1],
        [1, 1],
        [0, 0],
      ]),
      "has at position 2 the coordinates [null,1]",
    ],
    [
      "two corners",
      polygon([
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
      "encloses no area: fewer than three corners",
    ],
    [
      "a line there and back",
      polygon([
        [0, 0],
        [1, 1],
        [2, 2],
        [1, 1],
        [0, 0],
      ]),
      "encloses no area",
    ],
    ["a point", { type: "Point", coordinates: [0, 0] }, "is a Point, which encloses nothing"],
    [
      "a ring around a pole",
      polygon([
        [0, 80],
        [120, 80],
        [-120, 80],
        [0, 80],
      ]),
      "its outline goes around a pole; cut it at the 180th meridian",
    ],
    ["no coordinates", { type: "MultiPolygon" }, "has no coordinates"],
    ["a ring that is a number", polygon(7), "has a ring that is no list of positions"],
    ["no object", 7, "has a shape that is no object"],
    ["an empty collection", { type: "GeometryCollection", geometries: [] }, "holds no polygon"],
  ])("%s", (_, geometry, sentence) => {
    const { shapes, issues } = readOne(geometry);
    expect(shapes).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(`own.geojson, feature 1 (Here): ${sentence}`);
    expect(issues[0]).toMatch(/; left out\.$/);
  });

  test("the same ground twice counts once", () => {
    const again = featureOf(polygon(box(0, 0, 1, 1).toReversed()), "B");
    const { shapes, issues } = read(collection(featureOf(polygon(box(0, 0, 1, 1)), "A"), again));
    expect(shapes.map(({ name }) => name)).toEqual(["A"]);
    expect(issues).toEqual([
      "own.geojson, feature 2 (B): has the same ground as feature 1 (A); left out, so that it counts once.",
    ]);
  });

  test("grounds that overlap stay whole, and nobody is to add them up", () => {
    const { shapes, issues } = read(
      collection(
        featureOf(polygon(box(0, 0, 2, 1)), "A"),
        featureOf(polygon(box(1, 0, 3, 1)), "B"),
      ),
    );
    expect(shapes).toHaveLength(2);
    expect(issues[0]).toMatch(
      /^own\.geojson, feature 2 \(B\): shares 12\d\d\d km² with feature 1 \(A\); each keeps its whole ground, so do not add their amounts up\.$/,
    );
  });

  test("neighbours share a border, and no ground", () => {
    const { issues } = read(
      collection(featureOf(polygon(box(0, 0, 1, 1))), featureOf(polygon(box(1, 0, 2, 1)))),
    );
    expect(issues).toEqual([]);
  });
});

describe("files", () => {
  const squares = topology({ areas: featureCollection(), others: featureCollection() });

  function featureCollection() {
    return {
      type: "FeatureCollection" as const,
      features: [box(0, 0, 1, 1), box(1, 0, 2, 1)].map((ring, place) => ({
        type: "Feature" as const,
        properties: { name: `Square ${place}` },
        geometry: { type: "Polygon" as const, coordinates: [ring] },
      })),
    };
  }

  test("TopoJSON, by the name of its object", () => {
    expect(read(squares, { object: "areas" }).shapes.map(({ name }) => name)).toEqual([
      "Square 0",
      "Square 1",
    ]);
    expect(read(squares).issues).toEqual([
      "own.geojson: holds the objects areas, others; name one of them after the file, as in own.geojson#areas.",
    ]);
  });

  test("TopoJSON that names lines which it does not hold", () => {
    expect(read({ ...squares, arcs: [] }, { object: "areas" }).issues[0]).toMatch(
      /names lines that the file does not hold|fewer than three corners|no numbers/,
    );
  });

  test.each([
    ["nothing", null, "own.geojson: holds no object; give GeoJSON"],
    ["a list", [], "own.geojson: holds no object"],
    ["another type", { type: "Table" }, 'own.geojson: its type is "Table"; give GeoJSON'],
    ["no features", collection(), "own.geojson: holds no feature"],
    ["features that are no list", { type: "FeatureCollection", features: 3 }, "its type is"],
    [
      "too many",
      collection(...Array.from({ length: 20_001 }, () => null)),
      "holds 20001 features; give at most 20000",
    ],
    [
      "another system of coordinates",
      {
        ...collection(),
        crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3857" } },
      },
      "its coordinates are in urn:ogc:def:crs:EPSG::3857; convert it to degrees",
    ],
  ])("%s", (_, json, sentence) => {
    const { shapes, issues } = read(json);
    expect(shapes).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(sentence);
  });

  test.each(["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4258"])(
    "degrees under the name %s",
    (name) => {
      const json = {
        ...collection(featureOf(polygon(box(0, 0, 1, 1)))),
        crs: { properties: { name } },
      };
      expect(read(json).issues).toEqual([]);
    },
  );

  test("a feature and a shape alone are files too", () => {
    const shape = polygon(box(0, 0, 1, 1));
    for (const json of [shape, featureOf(shape)]) expect(read(json).shapes).toHaveLength(1);
  });

  test("names are found, cleaned and cut", () => {
    const named = (properties: object) =>
      read(collection({ geometry: polygon(box(0, 0, 1, 1)), properties })).shapes[0]?.name;
    expect(named({ NUTS_NAME: "Île-de-France\n" })).toBe("Île-de-France");
    expect(named({ id: 7, name: 7 })).toBe("Region 1");
    expect(named({ name: "x".repeat(500) })).toHaveLength(120);
  });
});

const degree = fc.integer({ min: -1000, max: 1000 }).map((tenth) => tenth / 100);
const anyRing = fc.array(fc.tuple(degree, degree), { minLength: 0, maxLength: 12 });

test("whatever a ring is, what comes of it is valid and within the globe", () => {
  fc.assert(
    fc.property(fc.array(anyRing, { minLength: 1, maxLength: 3 }), (rings) => {
      const { shapes, issues } = readOne(polygon(...rings), { repair: true });
      expect(shapes.length + issues.length).toBeGreaterThan(0);
      for (const { polygons, areaSquareKilometres } of shapes) {
        expect(ogcFault(polygons)).toBeUndefined();
        expect(areaSquareKilometres).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});

test("whatever stands in a file, a sentence or a shape comes of it and nothing is thrown", () => {
  const anything = fc.oneof(
    fc.json().map((text) => JSON.parse(text)),
    fc.anything().map((features) => ({ type: "FeatureCollection", features: [features] })),
    fc.anything().map((geometry) => collection({ geometry, properties: {} })),
    fc.anything().map((objects) => ({ type: "Topology", arcs: [], objects: { a: objects } })),
    fc
      .array(fc.anything())
      .map((coordinates) => collection({ geometry: { type: "Polygon", coordinates } })),
  );
  fc.assert(
    fc.property(anything, (json) => {
      const { shapes, issues } = read(json);
      expect(shapes.length + issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

describe("the ground that shapes share with regions", () => {
  const region = (id: string, ring: Position[]): RegionFeature => ({
    type: "Feature",
    id,
    properties: {},
    geometry: { type: "Polygon", coordinates: [ring] },
  });
  /** Four quarters of a square of four degrees. */
  const quarters = [
    region("SW", box(0, 0, 2, 2)),
    region("SE", box(2, 0, 4, 2)),
    region("NW", box(0, 2, 2, 4)),
    region("NE", box(2, 2, 4, 4)),
  ];
  const joined = (...rings: Position[][]) =>
    joinShapes(readOne(polygon(...rings)).shapes, quarters)[0];

  test("is told to the square kilometre, the largest first", () => {
    const { parts = [], outside } = joined(box(1, 0, 4, 2)) ?? {};
    expect(parts.map(({ region: id }) => id)).toEqual(["SE", "SW"]);
    expect(parts[0]?.ofShape).toBeCloseTo(2 / 3, 6);
    expect(parts[1]?.ofRegion).toBeCloseTo(1 / 2, 6);
    expect(outside).toBeCloseTo(0, 6);
  });

  test("what lies in no region is said", () => {
    expect(joined(box(3, 0, 5, 2))?.outside).toBeCloseTo(0.5, 6);
    expect(joined(box(10, 10, 11, 11))).toMatchObject({ parts: [], outside: 1 });
  });

  test("a border that two maps draw differently makes no part", () => {
    const { parts = [] } = joined(box(0, 0, 2.001, 2)) ?? {};
    expect(parts.map(({ region: id }) => id)).toEqual(["SW"]);
  });

  test("a region that lies in a large shape is a part of it, however small", () => {
    const small = region("TINY", box(3.99, 3.99, 4, 4));
    const [one] = joinShapes(readOne(polygon(box(0, 0, 8, 8))).shapes, [...quarters, small]);
    expect(one?.parts.map(({ region: id }) => id)).toContain("TINY");
  });

  test("shapes that divide the ground share every square kilometre once", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 3.9, noNaN: true }), (x) => {
        const two = [box(0, 0, x, 4), box(x, 0, 4, 4)].map((ring) => featureOf(polygon(ring)));
        const all = joinShapes(read(collection(...two)).shapes, quarters).flatMap(
          ({ parts }) => parts,
        );
        for (const { id } of quarters) {
          const own = all.filter((part) => part.region === id);
          const sum = own.reduce((total, { ofRegion }) => total + ofRegion, 0);
          expect(sum).toBeLessThanOrEqual(1 + 1e-6);
          expect(sum).toBeGreaterThan(0.97);
        }
      }),
      { numRuns: 60 },
    );
  });
});

import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { geoArea } from "d3-geo";
import { describe, expect, test } from "vitest";
import { coast, disputedBorders, innerBorders } from "../../src/geometry/borders.ts";
import { neighbours } from "../../src/geometry/neighbours.ts";
import { objectOf, regionFeatures, sphereFeatures } from "../../src/geometry/topology.ts";
import { topologyUnder } from "../oracle/topologyUnder.ts";
import { admin1, bytes, countries, gzipped, policy, region, topologyOf } from "./committed.ts";

const small = topologyOf("countries");
const world = topologyOf("world");
const detail = topologyOf("detail");
const drawn = (records: typeof countries) =>
  records.flatMap(({ id, hasGeometry }) => (hasGeometry ? [id] : [])).sort();

/** Smaller than a step of the coordinates: a dot under its circle. */
const dots = ["VAT", "VAT-000"];

/** Borders may move by the width of a bend, which is a large share of a small district. */
const slack = {
  countries: { share: 0.25, squareKilometres: 400 },
  admin1: { share: 0.6, squareKilometres: 1_000 },
};

function isPlausible(area: number, id: string, object: keyof typeof slack): boolean {
  const known = region(id).areaSquareKilometres ?? 0;
  const { share, squareKilometres } = slack[object];
  if (area > known + Math.max(known * share, squareKilometres)) return false;
  return known < 100_000 || area > known * 0.9;
}

describe.each([
  ["countries", small, "countries", countries],
  ["world", world, "countries", countries],
  ["world", world, "admin1", admin1],
  ["detail", detail, "countries", countries],
  ["detail", detail, "admin1", admin1],
] as const)("%s.topo.json", (_file, topology, object, records) => {
  const shapes = sphereFeatures(topology, object);

  test(`has a shape for each of the ${object} in regions.csv and for no other`, () => {
    expect(shapes.map(({ id }) => id)).toEqual(drawn(records));
  });

  test(`inverts none of the ${object} and loses none`, () => {
    const areas = shapes.map((shape) => ({ id: shape.id, area: geoArea(shape) * 6371.0088 ** 2 }));
    expect(areas.filter(({ area }) => area === 0).map(({ id }) => id)).toEqual(
      shapes.map(({ id }) => id).filter((id) => dots.includes(id)),
    );
    const wrong = areas.filter(({ id, area }) => !isPlausible(area, id, object));
    expect(wrong).toEqual([]);
  });
});

describe("labels", () => {
  test.each([
    ["countries", small, "countries"],
    ["world", world, "admin1"],
  ] as const)("of %s stand inside their shapes", (_file, topology, object) => {
    const outside = regionFeatures(topology, object).filter(
      (shape) => !booleanPointInPolygon([...region(shape.id).label], shape),
    );
    expect(outside.map(({ id }) => id).filter((id) => !dots.includes(id))).toEqual([]);
  });
});

describe("lines coincide", () => {
  const arcsOf = (topology: typeof world, object: string) =>
    new Set(
      objectOf(topology, object).geometries.flatMap((geometry) =>
        (geometry as unknown as { arcs: number[] }).arcs
          .flat(3)
          .map((arc) => (arc < 0 ? ~arc : arc)),
      ),
    );

  test.each([world, detail])("countries use only arcs of their admin-1 regions", (topology) => {
    const parts = arcsOf(topology, "admin1");
    for (const arc of arcsOf(topology, "countries")) expect(parts.has(arc)).toBe(true);
  });

  test("the first download has the points of the world file, each on the nearest step of its own grid", () => {
    const { scale, translate } = small.transform ?? { scale: [1, 1], translate: [0, 0] };
    const steps = ([x, y]: readonly number[]): string =>
      [((x ?? 0) - translate[0]) / scale[0], ((y ?? 0) - translate[1]) / scale[1]]
        .map(Math.round)
        .join(" ");
    const pointsOf = (topology: typeof small): string[] =>
      regionFeatures(topology, "countries").flatMap(({ geometry }) =>
        (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)
          .flat(2)
          .map(steps),
      );
    const known = new Set(pointsOf(world));
    expect(pointsOf(small).filter((point) => !known.has(point))).toEqual([]);
  });
});

describe("neighbours", () => {
  const touching = neighbours(small, "countries");

  test("are mutual", () => {
    for (const [id, others] of touching) {
      for (const other of others) expect(touching.get(other), `${other} of ${id}`).toContain(id);
    }
  });

  test.each([
    ["FRA", ["AND", "BEL", "CHE", "DEU", "ESP", "ITA", "LUX", "MCO"]],
    ["IRL", ["GBR"]],
    ["GUF", ["BRA", "SUR"]],
    ["ISL", []],
    ["LSO", ["ZAF"]],
    ["XKX", ["ALB", "MKD", "MNE", "SRB"]],
  ])("of %s are %s", (id, wanted) => {
    expect(touching.get(id)).toEqual(wanted);
  });

  test("are found among admin-1 regions too", () => {
    expect(neighbours(world, "admin1").get("FR-BRE")).toEqual(["FR-NOR", "FR-PDL"]);
  });
});

describe("the seam at the 180th meridian", () => {
  test("is drawn neither as coast nor as border", () => {
    for (const line of [
      ...coast(small, "countries").coordinates,
      ...innerBorders(small, "countries").coordinates,
    ]) {
      for (const [index, [lng = 0]] of line.entries()) {
        const before = line[index - 1]?.[0];
        if (before === undefined) continue;
        expect(Math.abs(lng - before)).toBeLessThan(180);
        expect(Math.abs(lng) > 179.995 && Math.abs(before) > 179.995).toBe(false);
      }
    }
  });

  test.each(["RUS", "FJI", "USA"])("parts %s, without a strip around the world", (id) => {
    const shape = regionFeatures(small, "countries").find((feature) => feature.id === id);
    const rings = shape?.geometry.type === "MultiPolygon" ? shape.geometry.coordinates : [];
    expect(rings.length).toBeGreaterThan(1);
    for (const [ring = []] of rings) {
      const longitudes = ring.map(([lng = 0]) => lng);
      expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(180);
    }
  });
});

describe("boundary policy", () => {
  test("dashes every line that it names, where the area lies", () => {
    const lines = disputedBorders(small);
    const named = policy.disputes.filter((dispute) => dispute.lines.length > 0);
    expect([...lines.keys()]).toEqual(named.map(({ id }) => id).sort());
    const [lng = 0, lat = 0] = lines.get("crimea")?.coordinates[0]?.[0] ?? [];
    expect(lng).toBeGreaterThan(32);
    expect(lng).toBeLessThan(36);
    expect(lat).toBeGreaterThan(45);
    expect(lat).toBeLessThan(47);
  });

  test("names only regions that exist", () => {
    const ids = [
      ...policy.variants.flatMap(({ reassign }) => reassign.flatMap(({ id, to }) => [id, to])),
      ...policy.disputes.flatMap(({ parties, lines }) => [
        ...parties,
        ...lines.flatMap(({ inside, outside }) => [...inside, ...outside]),
      ]),
    ];
    for (const id of ids) expect(region(id).id).toBe(id);
  });

  test.each([
    ["countries", small],
    ["world", world],
  ] as const)("puts Crimea in Ukraine in the UN variant of %s.topo.json", (_file, topology) => {
    const owners = (variant: string, [lng, lat]: [number, number]) =>
      regionFeatures(topologyUnder(topology, policy, variant), "countries")
        .filter((shape) => booleanPointInPolygon([lng, lat], shape))
        .map(({ id }) => id);
    expect(owners("de_facto", [34.4, 45.3])).toEqual(["RUS"]);
    expect(owners("un", [34.4, 45.3])).toEqual(["UKR"]);
    expect(owners("de_facto", [-13.4, 25.7])).toEqual(["MAR"]);
    expect(owners("un", [-13.4, 25.7])).toEqual(["ESH"]);
    expect(owners("un", [33.5, 35.25])).toEqual(["CYP"]);
    expect(owners("un", [46, 9.6])).toEqual(["SOM"]);
    expect(owners("un", [37.6, 55.7])).toEqual(["RUS"]);
  });

  test("leaves no border where the UN variant joins", () => {
    const united = neighbours(topologyUnder(small, policy, "un"), "countries");
    expect(united.has("SOL")).toBe(false);
    expect(united.get("SOM")).toEqual(["DJI", "ETH", "KEN"]);
    expect(neighbours(small, "countries").get("SOM")).toEqual(["ETH", "KEN", "SOL"]);
  });
});

describe("downloads stay small, in bytes after gzip -9", () => {
  test.each([
    ["countries.topo.json", 80_000],
    ["world.topo.json", 290_000],
    ["detail.topo.json", 650_000],
  ])("%s is at most %i", (name, most) => {
    expect(gzipped(name)).toBeLessThanOrEqual(most);
    expect(bytes(name).toString("utf8").endsWith("\n")).toBe(true);
  });
});

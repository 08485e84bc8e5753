import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { equalEarthPlane, worldSquare } from "../../app/map/gl/equalEarthPlane.ts";
import { mapShapes } from "../../app/map/gl/mapShapes.ts";
import { countries, topologyOf } from "../boundaries/committed.ts";

const topology = topologyOf("countries");
const ground = { topology, regions: countries, object: "countries", disputed: topology };
const drawable = countries.flatMap(({ id, hasGeometry }) => (hasGeometry ? [id] : [])).sort();

/** The widest step between neighbours on the plane, as a share of the map's width. */
function widestStep(line: readonly Position[]): number {
  const xs = line.map((position) => equalEarthPlane.forward(position)[0] ?? Number.NaN);
  return Math.max(...xs.slice(1).map((x, index) => Math.abs(x - (xs[index] ?? x)))) / worldSquare;
}

describe.each(["equalEarth", "globe", "mercator"] as const)("shapes for %s", (projection) => {
  const shapes = mapShapes(ground, projection);

  test("hold every drawable region once and every tiny one as a point", () => {
    expect(shapes.regions.features.map(({ properties }) => properties.id).sort()).toEqual(drawable);
    expect(shapes.circles.features).toHaveLength(countries.filter(({ tiny }) => tiny).length);
  });

  test("hold borders, coast, disputed lines and graticule", () => {
    const kinds = shapes.lines.features.map(({ properties }) => properties.kind);
    expect(kinds.sort()).toEqual(["border", "coast", "disputed", "graticule"]);
    for (const { properties, geometry } of shapes.lines.features)
      expect(geometry.coordinates.length, properties.kind).toBeGreaterThan(0);
  });
});

describe("shapes for the flat world", () => {
  const shapes = mapShapes(ground, "equalEarth");

  test("nowhere jump from one edge of the map to the other", () => {
    const lines = shapes.lines.features.flatMap(({ geometry }) => geometry.coordinates);
    const rings = shapes.regions.features.flatMap(({ geometry }) =>
      geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
    );
    for (const line of [...lines, ...rings]) expect(widestStep(line)).toBeLessThan(0.1);
  });

  test("lie on a sea that has the width of the equator", () => {
    const ring = shapes.sphere.features[0]?.geometry.coordinates[0] ?? [];
    const xs = ring.map((position) => equalEarthPlane.forward(position)[0] ?? Number.NaN);
    expect((Math.max(...xs) - Math.min(...xs)) * 1.02).toBeCloseTo(worldSquare, -1);
  });
});

describe("Equal Earth about 11° E", () => {
  test("takes back every position it gives", () => {
    for (let lng = -180; lng <= 180; lng += 7.5)
      for (let lat = -87; lat <= 87; lat += 6) {
        const [backLng = 0, backLat = 0] =
          equalEarthPlane.inverse(equalEarthPlane.forward([lng, lat])) ?? [];
        expect((((backLng - lng + 540) % 360) + 360) % 360).toBeCloseTo(180, 6);
        expect(backLat).toBeCloseTo(lat, 6);
      }
  });

  test("puts 11° E in the middle and has no answer beyond its edge", () => {
    expect(equalEarthPlane.forward([11, 0])).toEqual([0, 0]);
    expect(equalEarthPlane.inverse([worldSquare / 2, 0])).toBeNull();
  });
});

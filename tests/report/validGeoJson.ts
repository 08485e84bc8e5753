import type { Feature, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { expect } from "vitest";

/** RFC 7946, sections 3.1.6 and 3.2: closed rings, outer ones counterclockwise, holes clockwise, degrees in bounds. */
export function expectValid({ id, type, geometry }: Feature<Geometry | null>): void {
  expect(type).toBe("Feature");
  if (geometry === null) return;
  if (geometry.type === "Point") expect(isOnEarth(geometry.coordinates)).toBe(true);
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return;
  for (const polygon of polygonsOf(geometry))
    for (const [index, ring] of polygon.entries()) {
      const isClosed = ring.length >= 4 && String(ring[0]) === String(ring.at(-1));
      expect([id, isClosed, area(ring) > 0]).toEqual([id, true, index === 0]);
      expect(ring.every(isOnEarth), String(id)).toBe(true);
    }
}

const polygonsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

const isOnEarth = ([longitude = 999, latitude = 999]: Position): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** Signed area in square degrees; positive when counterclockwise. */
const area = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [before = 0, below = 0] = ring[index] ?? [];
    return sum + (before * y - x * below) / 2;
  }, 0);

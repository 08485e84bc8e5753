import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { cutLines, cutShape } from "../../app/map/gl/cutAtMeridian.ts";
import { signedArea } from "../../src/geometry/rings.ts";

const cut = -169;

/** A rectangle in degrees; `west` may lie beyond 180. */
function rectangle(west: number, south: number, width: number, height: number): Position[] {
  const wrap = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180;
  const corners = [
    [west, south],
    [west + width, south],
    [west + width, south + height],
    [west, south + height],
  ];
  return [...corners, corners[0] ?? []].map(([lng = 0, lat = 0]) => [wrap(lng), lat]);
}

/** Degrees east of the cut, 0–360. */
const east = ([lng = 0]: Position): number => (((lng - cut) % 360) + 360) % 360;
const areaOf = (ring: readonly Position[]): number =>
  Math.abs(signedArea(ring.map((position) => [east(position), position[1] ?? 0])));

describe("a shape at the map's edge", () => {
  test("that does not cross is left as it is", () => {
    const rings = [rectangle(-10, 40, 20, 10), rectangle(-5, 42, 5, 5)];
    expect(cutShape({ type: "Polygon", coordinates: rings }, cut).coordinates).toEqual([rings]);
  });

  test("that crosses falls into one part on each side", () => {
    const { coordinates } = cutShape(
      { type: "Polygon", coordinates: [rectangle(-171, 60, 4, 2)] },
      cut,
    );
    expect(coordinates).toHaveLength(2);
    const sides = coordinates.map(([ring]) =>
      ring?.every((at) => east(at) < 180) ? "west" : "east",
    );
    expect(new Set(sides).size).toBe(2);
  });

  test("that crosses the 180th meridian only stays in one piece", () => {
    const crossing = rectangle(175, 65, 10, 3);
    expect(cutShape({ type: "Polygon", coordinates: [crossing] }, cut).coordinates).toEqual([
      [crossing],
    ]);
  });

  test("keeps its area, its holes with the part around them", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 150, max: 215, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 2, max: 40, noNaN: true }),
        (west, south, width) => {
          const outer = rectangle(west, south, width, 5);
          const hole = rectangle(west + width / 4, south + 1, width / 2, 2);
          const { coordinates } = cutShape({ type: "Polygon", coordinates: [outer, hole] }, cut);
          const whole = coordinates.reduce((sum, [ring]) => sum + areaOf(ring ?? []), 0);
          const holes = coordinates.reduce(
            (sum, [, ...inner]) => sum + inner.reduce((part, ring) => part + areaOf(ring), 0),
            0,
          );
          expect(whole).toBeCloseTo(width * 5, 3);
          expect(holes).toBeCloseTo(width, 3);
        },
      ),
    );
  });
});

/** Degrees east between the neighbouring points of a line. */
const stepsOf = (line: readonly Position[]): number[] =>
  line.slice(1).map((position, index) => Math.abs(east(position) - east(line[index] ?? position)));

describe("lines at the map's edge", () => {
  test("are parted there and nowhere else", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: -180, max: 180, noNaN: true }),
            fc.double({ min: -80, max: 80, noNaN: true }),
          ),
          { minLength: 2, maxLength: 20 },
        ),
        (line) => {
          expect(Math.max(0, ...cutLines([line], cut).flatMap(stepsOf))).toBeLessThan(180.001);
        },
      ),
    );
  });

  test("meet at the cut at one latitude", () => {
    const parts = cutLines(
      [
        [
          [-170, 10],
          [-168, 20],
        ],
      ],
      cut,
    );
    expect(parts.map((part) => part.length)).toEqual([2, 2]);
    expect(parts[0]?.[1]?.[1]).toBeCloseTo(15, 9);
    expect(parts[1]?.[0]?.[1]).toBeCloseTo(15, 9);
    expect(parts[0]?.[1]?.[0]).toBeCloseTo(cut, 4);
  });
});

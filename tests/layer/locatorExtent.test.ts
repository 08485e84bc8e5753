import type { Position } from "geojson";
import { expect, test } from "vitest";
import { locatorExtent } from "../../src/layer/locatorExtent.ts";

/** A square as d3 winds it: clockwise, with what it holds inside. */
const square = (west: number, south: number, side: number): Position[][] => [
  [
    [west, south],
    [west, south + side],
    [west + side, south + side],
    [west + side, south],
    [west, south],
  ],
];
const reach = (...coordinates: Position[][][]): number => {
  const geometry = { type: "MultiPolygon" as const, coordinates };
  const shape = { type: "Feature" as const, properties: {}, geometry };
  const [, south, , north] = locatorExtent(shape, [5, 45], { width: 300, height: 200 }).box;
  return Math.round((north - south) / 2);
};

test("parts across an ocean do not widen the surroundings of a region, near ones do", () => {
  const mainland = square(0, 40, 14);
  expect(reach(mainland, square(-60, 0, 4))).toBe(reach(mainland));
  expect(reach(mainland, square(0, 60, 4))).toBeGreaterThan(reach(mainland));
  expect(reach(mainland)).toBe(12);
});

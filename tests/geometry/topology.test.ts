import { geoArea } from "d3-geo";
import { describe, expect, test } from "vitest";
import { coast, disputedBorders, innerBorders } from "../../src/geometry/borders.ts";
import { neighbours } from "../../src/geometry/neighbours.ts";
import { signedArea } from "../../src/geometry/rings.ts";
import { regionFeatures, sphereFeatures } from "../../src/geometry/topology.ts";
import { twoSquaresAndAnIsland } from "./twoSquares.ts";

const world = twoSquaresAndAnIsland();

describe("shapes", () => {
  test("come in the order of their ids", () => {
    const ids = regionFeatures(world, "countries").map(({ id }) => id);
    expect(ids).toEqual(["EAS", "ISL", "WES"]);
  });

  test("run counterclockwise as RFC 7946 wants, whichever way the file has them", () => {
    for (const { geometry } of regionFeatures(world, "countries")) {
      expect(signedArea(geometry.coordinates[0] as number[][])).toBeCloseTo(4);
    }
  });

  test("run clockwise for d3-geo, or each would cover the rest of the sphere", () => {
    for (const shape of sphereFeatures(world, "countries")) {
      expect(geoArea(shape)).toBeLessThan(0.002);
    }
    for (const shape of regionFeatures(world, "countries")) {
      expect(geoArea(shape)).toBeGreaterThan(12);
    }
  });

  test("of an object that the file lacks are none", () => {
    expect(regionFeatures(world, "admin1")).toEqual([]);
    expect(disputedBorders(world).size).toBe(0);
  });
});

describe("lines", () => {
  test("have the shared side once, as a border", () => {
    expect(innerBorders(world, "countries").coordinates).toHaveLength(1);
    expect(innerBorders(world, "countries").coordinates[0]).toHaveLength(2);
  });

  test("have every other side as coast, save the cut along the 180th meridian", () => {
    const sides = coast(world, "countries").coordinates.reduce(
      (sum, line) => sum + line.length - 1,
      0,
    );
    expect(sides).toBe(3 + 3 + 3);
    for (const line of coast(world, "countries").coordinates) {
      for (const [index, [lng]] of line.entries()) {
        expect(lng === 180 && line[index - 1]?.[0] === 180).toBe(false);
      }
    }
  });
});

test("neighbours are those across a shared side", () => {
  expect(Object.fromEntries(neighbours(world, "countries"))).toEqual({
    EAS: ["WES"],
    ISL: [],
    WES: ["EAS"],
  });
});

import { describe, expect, test } from "vitest";
import { type MapPaths, mapPaths } from "../../src/layer/mapPaths.ts";
import {
  europeExtent,
  mapProjection,
  worldExtent,
  worldPicture,
} from "../../src/layer/mapProjection.ts";
import { pathBounds } from "../../src/layer/pathBounds.ts";
import { regionOutlinePath } from "../../src/layer/regionOutline.ts";
import { countries, topologyOf } from "../boundaries/committed.ts";

const topology = topologyOf("countries");
const world = mapPaths(topology, countries, worldPicture);
const drawable = countries.flatMap(({ id, hasGeometry }) => (hasGeometry ? [id] : [])).sort();

/** The greatest distance between neighbouring points of a path, px; it reveals a line across the map. */
function longestStep(d: string): number {
  const parts = d.split("M").slice(1);
  const steps = parts.flatMap((part) => {
    const points = part
      .replace("Z", "")
      .split("L")
      .map((pair) => pair.split(",").map(Number));
    return points.slice(1).map(([x = 0, y = 0], index) => {
      const [fromX = 0, fromY = 0] = points[index] ?? [];
      return Math.hypot(x - fromX, y - fromY);
    });
  });
  return Math.max(0, ...steps);
}

const everyPath = ({
  regions,
  borders,
  coast,
  disputed,
  sphere,
  graticule,
}: MapPaths): string[] => [
  ...regions.map(({ d }) => d),
  ...[borders, coast, disputed, sphere, graticule],
];

describe("the world", () => {
  test("has a path for every drawable region and for no other", () => {
    expect(world.regions.map(({ id }) => id).sort()).toEqual(drawable);
  });

  test("has a circle for every tiny region", () => {
    const tiny = countries.flatMap(({ id, tiny: isTiny }) => (isTiny ? [id] : []));
    expect(world.circles.map(({ id }) => id).sort()).toEqual(tiny.sort());
    expect(tiny.length).toBeGreaterThan(40);
  });

  test("holds numbers only", () => {
    for (const d of everyPath(world)) expect(d).toMatch(/^[MLZ\d.,e-]+$/);
    for (const { x, y } of world.circles) expect(Number.isFinite(x + y)).toBe(true);
  });

  test("keeps every region inside the frame", () => {
    for (const { id, d } of world.regions) {
      const bounds = pathBounds(d);
      expect(bounds?.left, id).toBeGreaterThanOrEqual(0);
      expect(bounds?.top, id).toBeGreaterThanOrEqual(0);
      expect(bounds?.right, id).toBeLessThanOrEqual(worldPicture.width);
      expect(bounds?.bottom, id).toBeLessThanOrEqual(worldPicture.height);
    }
  });

  test("inverts no shape: none covers more than Russia does", () => {
    const areas = world.regions.map(({ d }) => {
      const bounds = pathBounds(d);
      return bounds ? (bounds.right - bounds.left) * (bounds.bottom - bounds.top) : 0;
    });
    expect(Math.max(...areas)).toBeLessThan(worldPicture.width * worldPicture.height * 0.6);
  });

  test("draws no shore along the 180th meridian, which crosses Chukotka and Fiji inside the map", () => {
    const projection = mapProjection(worldExtent, worldPicture);
    const [x = 0, y = 0] = projection([180, 67.5]) ?? [];
    const near = world.coast
      .split(/[ML]/)
      .map((pair) => pair.split(",").map(Number))
      .filter(([px = 0, py = 0]) => Math.abs(px - x) < 0.3 && Math.abs(py - y) < 3);
    expect(near).toEqual([]);
    expect(regionOutlinePath(topology, "RUS", worldPicture)).not.toBe("");
  });

  test.each(["borders", "coast", "disputed"] as const)("runs no %s across the map", (line) => {
    expect(longestStep(world[line])).toBeLessThan(40);
  });

  test("draws the outline of each region where its shape is", () => {
    for (const { id, d } of world.regions) {
      const shape = pathBounds(d);
      const outline = pathBounds(regionOutlinePath(topology, id, worldPicture));
      expect(outline?.top, id).toBeCloseTo(shape?.top ?? Number.NaN, 1);
      expect(outline?.bottom, id).toBeCloseTo(shape?.bottom ?? Number.NaN, 1);
    }
  });

  test("is scaled by its size alone", () => {
    const half = mapPaths(topology, countries, { width: 500, height: 220.5 });
    const [whole, small] = [world, half].map(({ regions }) =>
      pathBounds(regions.find(({ id }) => id === "BRA")?.d ?? ""),
    );
    expect((small?.left ?? 0) * 2).toBeCloseTo(whole?.left ?? 0, 0);
    expect((small?.bottom ?? 0) * 2).toBeCloseTo(whole?.bottom ?? 0, 0);
  });

  test("leaves out what is not asked for", () => {
    const few = countries.filter(({ id }) => id === "FRA" || id === "MCO");
    const { regions, circles } = mapPaths(topology, few, worldPicture);
    expect(regions.map(({ id }) => id)).toEqual(["FRA", "MCO"]);
    expect(circles.map(({ id }) => id)).toEqual(["MCO"]);
  });
});

describe("Europe", () => {
  const size = { width: 180, height: 150 };
  const europe = mapPaths(topology, countries, size, { extent: europeExtent });

  test("is cut at its frame", () => {
    for (const { id, d } of europe.regions) {
      const bounds = pathBounds(d);
      expect(bounds?.left, id).toBeGreaterThanOrEqual(-0.01);
      expect(bounds?.right, id).toBeLessThanOrEqual(size.width + 0.01);
    }
  });

  test("shows its own and not the Americas", () => {
    const ids = europe.regions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["IRL", "DEU", "ROU", "GRC"]));
    expect(ids).not.toContain("BRA");
    expect(europe.circles.map(({ id }) => id)).toEqual(expect.arrayContaining(["LIE", "MCO"]));
    expect(europe.circles.map(({ id }) => id)).not.toContain("SGP");
  });
});

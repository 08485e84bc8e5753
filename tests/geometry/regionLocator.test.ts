import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLocator } from "../../src/geometry/placeLocator.ts";
import { regionLocator } from "../../src/geometry/regionLocator.ts";
import { type RegionFeature, regionFeatures } from "../../src/geometry/topology.ts";
import { region, table, topologyOf } from "../boundaries/committed.ts";
import { settled } from "../properties/invented.ts";
import { anyRegion, cutSquare } from "./randomShapes.ts";
import { twoSquaresAndAnIsland } from "./twoSquares.ts";

const squares = regionFeatures(twoSquaresAndAnIsland(), "countries");
const share = fc.integer({ min: 0, max: 997 }).map((part) => part / 997);
const shares = fc.array(fc.tuple(share, share), { minLength: 20, maxLength: 40 });

/** A point of a feature's box, by shares of its width and height, so that about half are hits. */
const within = (feature: RegionFeature, [right, up]: readonly [number, number]) => {
  const [west, south, east, north] = bbox(feature);
  return [west + right * (east - west), south + up * (north - south)] as const;
};

/** Turf has no rule for an edge, only a switch. */
function turfContains(feature: RegionFeature, place: number[]): boolean | "edge" {
  const closed = booleanPointInPolygon(place, feature);
  return closed === booleanPointInPolygon(place, feature, { ignoreBoundary: true })
    ? closed
    : "edge";
}

test("any shape with holes and parts contains what turf says it contains", () => {
  let hits = 0;
  fc.assert(
    fc.property(anyRegion, shares, (feature, picks) => {
      const locate = regionLocator([feature]);
      for (const [x, y] of picks.map((pick) => within(feature, pick))) {
        const turf = turfContains(feature, [x, y]);
        if (turf === "edge") continue;
        if (turf) hits += 1;
        expect(locate(x, y) === "any").toBe(turf);
      }
    }),
    settled,
  );
  expect(hits).toBeGreaterThan(100);
});

test("every place on a shared border belongs to exactly one of the two regions", () => {
  fc.assert(
    fc.property(cutSquare, fc.array(share, { minLength: 5 }), ({ line, features }, picks) => {
      const each = features.map((feature) => regionLocator([feature]));
      const corners = line.slice(1, -1);
      const between = picks.map((pick) => {
        const place = pick * (line.length - 1);
        const [[x1, y1], [x2, y2]] = [line[Math.floor(place)], line[Math.ceil(place)]] as [
          [number, number],
          [number, number],
        ];
        return [x1 + (place % 1) * (x2 - x1), y1 + (place % 1) * (y2 - y1)];
      });
      for (const [x = 0, y = 0] of [...corners, ...between].filter(([, y = 0]) => y > 0 && y < 10))
        expect(each.filter((locate) => locate(x, y) !== undefined)).toHaveLength(1);
    }),
    settled,
  );
});

test("a border belongs to the region east of it, a level one to the region north of it", () => {
  const locate = regionLocator(squares);
  expect(locate(2, 1)).toBe("EAS");
  expect(locate(1, 0)).toBe("WES");
  expect(locate(1, 2)).toBeUndefined();
  expect(locate(4, 1)).toBeUndefined();
});

test("where shapes overlap, the first has it", () => {
  const [first, second] = squares as [RegionFeature, RegionFeature];
  const over = { ...second, id: "OVER", geometry: first.geometry };
  expect(regionLocator([over, first])(3, 1)).toBe("OVER");
  expect(regionLocator([first, over])(3, 1)).toBe(first.id);
});

test("what is no place on the globe is refused, not taken for the sea", () => {
  const locate = regionLocator(squares);
  expect(() => locate(38.9, -120)).toThrow("latitude -120 is no place on the globe");
  expect(() => locate(Number.NaN, 1)).toThrow(RangeError);
  expect(locate(180, -90)).toBeUndefined();
});

test("a place in no shape goes to the nearest within the distance, and says how far", () => {
  const locate = placeLocator(squares, 60);
  expect(locate(1, 1)).toEqual({ region: "WES", method: "inside" });
  expect(locate(1, 2.5)).toEqual({
    region: "WES",
    method: "nearest",
    kilometres: expect.closeTo(111.195 / 2, 1),
  });
  expect(locate(1, 2.6)).toBeUndefined();
});

test("the nearest may lie across the 180th meridian", () => {
  expect(placeLocator(squares, 60)(-179.6, 1)).toEqual({
    region: "ISL",
    method: "nearest",
    kilometres: expect.closeTo(0.4 * 111.195 * Math.cos(Math.PI / 180), 1),
  });
});

const admin1 = regionFeatures(topologyOf("detail"), "admin1");

test("well-known places lie in their states and provinces", () => {
  const locate = regionLocator(admin1);
  const codeOf = (longitude: number, latitude: number) =>
    region(locate(longitude, latitude) ?? "nowhere").iso31662;
  expect(codeOf(-77.4874, 39.0438), "Ashburn").toBe("US-VA");
  expect(codeOf(-100.3899, 20.5888), "Querétaro").toBe("MX-QUE");
  expect(codeOf(72.9781, 19.2183), "Thane").toBe("IN-MH");
  expect(locate(-30, 40)).toBeUndefined();
});

test("nearly every region with a shape contains its own label", () => {
  const locate = regionLocator(admin1);
  const drawn = new Set(admin1.map(({ id }) => id));
  const labelled = table.values.filter(({ id }) => drawn.has(id));
  const own = labelled.filter(({ id, label }) => locate(...label) === id);
  expect(own.length / labelled.length).toBeGreaterThan(0.97);
});

import { area as sphericalArea } from "@turf/area";
import {
  Clipper,
  ClipType,
  FillRule,
  type Paths64,
  type PolyPath64,
  PolyTree64,
} from "clipper2-ts";
import type { Position } from "geojson";
import { wind } from "../rings.ts";
import { validPolygons } from "../validPolygons.ts";

/**
 * Rings on a grid of a millionth of a degree (0.1 m), on which polygons can be cut and joined without rounding errors that leave
 * them open. Nothing is said of which ring is a hole: what an odd number of rings encloses is inside.
 */
export type FixedRings = Paths64;

const perDegree = 1e6;

/** Puts rings on the grid. */
export const fixedRings = (rings: readonly (readonly Position[])[]): FixedRings =>
  rings.map((ring) =>
    ring.map(([x = 0, y = 0]) => ({ x: Math.round(x * perDegree), y: Math.round(y * perDegree) })),
  );

/** What rings enclose, without crossings and overlaps. */
export const mended = (rings: FixedRings, rule: "odd" | "any"): FixedRings =>
  Clipper.union(rings, rule === "odd" ? FillRule.EvenOdd : FillRule.NonZero);

/** What two mended shapes share. */
export const shared = (one: FixedRings, other: FixedRings): FixedRings =>
  Clipper.intersect(one, other, FillRule.NonZero);

/** Area in square units of the grid: for comparisons of one shape with itself. */
export const flatArea = (rings: FixedRings): number => Clipper.areaPaths(rings);

/** Area of a mended shape, km². */
export function areaSquareKilometres(rings: FixedRings): number {
  const squareMetres = rings.reduce((sum, ring) => {
    const coordinates = [closedDegrees(ring)];
    return sum + Math.sign(Clipper.area(ring)) * sphericalArea({ type: "Polygon", coordinates });
  }, 0);
  return squareMetres / 1e6;
}

/** A mended shape as polygons of GeoJSON, outer rings counterclockwise; a ring that touches itself is taken apart. */
export function polygonsOf(rings: FixedRings): Position[][][] {
  const tree = new PolyTree64();
  Clipper.booleanOpWithPolyTree(ClipType.Union, rings, null, tree, FillRule.NonZero);
  return validPolygons(
    polygonsBelow(tree),
    (degrees) => Math.round(degrees * perDegree) / perDegree,
  );
}

const polygonsBelow = (node: PolyPath64): Position[][][] =>
  childrenOf(node).flatMap((outer) => {
    const holes = childrenOf(outer);
    const rings = [outer, ...holes].map(({ poly }) => closedDegrees(poly ?? []));
    return [wind(rings, false), ...holes.flatMap(polygonsBelow)];
  });

const childrenOf = (node: PolyPath64): readonly PolyPath64[] =>
  Array.from({ length: node.count }, (_, index) => node.child(index));

function closedDegrees(ring: FixedRings[number]): Position[] {
  const positions = ring.map(({ x, y }): Position => [x / perDegree, y / perDegree]);
  return [...positions, ...positions.slice(0, 1)];
}

/** West, south, east, north on the grid. */
export type FixedBox = readonly [number, number, number, number];

export function boxOf(rings: FixedRings): FixedBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const { x, y } of ring) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  return [west, south, east, north];
}

export const boxesMeet = (one: FixedBox, other: FixedBox): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];

/** A meridian's place on the grid. */
export const fixedDegrees = (degrees: number): number => degrees * perDegree;

import type { Position } from "geojson";
import type { RegionFeature } from "./topology.ts";

/**
 * The polygons of many regions laid end to end, so that testing a point reads numbers in a row instead of following
 * arrays of arrays. Each `starts` has one entry more than things, the end of the last.
 */
export interface FlatPolygons {
  /** Longitude, latitude, longitude, latitude … of all positions, degrees. */
  readonly positions: Float64Array;
  /** First position of each ring. */
  readonly ringStarts: Uint32Array;
  /** First ring of each polygon. */
  readonly polygonStarts: Uint32Array;
  /** Place, among the features, of the region that each polygon belongs to. */
  readonly owners: Uint32Array;
  /** West, south, east, north of each polygon, degrees. */
  readonly boxes: Float64Array;
}

/** Lays out the polygons of the features, in their order. */
export function flatPolygons(features: readonly RegionFeature[]): FlatPolygons {
  const owned = features.flatMap(({ geometry }, owner) =>
    (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map((rings) => ({
      owner,
      rings,
    })),
  );
  const rings = owned.flatMap((polygon) => polygon.rings);
  return {
    positions: Float64Array.from(rings.flat().flatMap(([x = 0, y = 0]) => [x, y])),
    ringStarts: starts(rings),
    polygonStarts: starts(owned.map((polygon) => polygon.rings)),
    owners: Uint32Array.from(owned, ({ owner }) => owner),
    boxes: Float64Array.from(owned.flatMap((polygon) => boxOf(polygon.rings[0] ?? []))),
  };
}

function starts(lists: readonly { readonly length: number }[]): Uint32Array {
  const found = new Uint32Array(lists.length + 1);
  for (const [index, { length }] of lists.entries())
    found[index + 1] = (found[index] as number) + length;
  return found;
}

/** The outer ring's box; holes lie within. */
function boxOf(ring: readonly Position[]): readonly number[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/**
 * Whether a polygon contains a point, by the even-odd rule over all its rings, so holes are outside.
 *
 * A point on an edge is inside when the interior lies to its east or, on a level edge, north: of two regions that share
 * the edge, exactly one contains it.
 */
export function polygonContains(
  { positions, ringStarts, polygonStarts }: FlatPolygons,
  polygon: number,
  longitude: number,
  latitude: number,
): boolean {
  let crossed = 0;
  const lastRing = polygonStarts[polygon + 1] as number;
  for (let ring = polygonStarts[polygon] as number; ring < lastRing; ring += 1) {
    const from = 2 * (ringStarts[ring] as number);
    const end = 2 * (ringStarts[ring + 1] as number);
    crossed += edgesEastOf(positions, from, end, longitude, latitude);
  }
  return crossed % 2 === 1;
}

/** How many edges of a closed ring a ray to the east crosses. */
function edgesEastOf(
  positions: Float64Array,
  start: number,
  end: number,
  longitude: number,
  latitude: number,
): number {
  let crossed = 0;
  let from = start;
  for (let to = from + 2; to < end; to += 2) {
    const falls = (positions[from + 1] as number) > latitude;
    if (falls !== (positions[to + 1] as number) > latitude) {
      const [lower, upper] = falls ? [to, from] : [from, to];
      if (longitude < crossing(positions, lower, upper, latitude)) crossed += 1;
    }
    from = to;
  }
  return crossed;
}

/**
 * Longitude at which an edge meets a latitude. It is computed from the southern end: two neighbours store the edge in
 * opposite directions and must get the same bits.
 */
function crossing(
  positions: Float64Array,
  southern: number,
  northern: number,
  latitude: number,
): number {
  const x = positions[southern] as number;
  const y = positions[southern + 1] as number;
  const run = (positions[northern] as number) - x;
  const rise = (positions[northern + 1] as number) - y;
  return x + ((latitude - y) * run) / rise;
}

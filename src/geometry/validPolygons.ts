import type { Position } from "geojson";
import { type Geom, union } from "polyclip-ts";
import { signedArea, wind } from "./rings.ts";
import { touchingPolygons } from "./touchingPolygons.ts";

type Polygons = readonly (readonly Position[][])[];

/** Rounding the points where lines were found to cross may make others touch: so often this is put right again. */
const mostTurns = 4;

/**
 * Polygons with rounded corners that are valid by the rules of OGC: rings do not cross or touch themselves, and enclose an area.
 * Rounding makes thin parts of simplified outlines touch; only shapes that do are changed, and by no more than such a part.
 *
 * @param round a coordinate, in degrees.
 * @returns outer rings counterclockwise; empty where nothing encloses an area.
 */
export function validPolygons(
  polygons: Polygons,
  round: (degrees: number) => number,
): Position[][][] {
  let found = rounded(polygons, round);
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const touching = touchingPolygons(found);
    if (touching.size === 0) break;
    const apart = found.filter((_, place) => !touching.has(place));
    const joined = union(found.filter((_, place) => touching.has(place)) as Geom);
    found = [...apart, ...rounded(joined, round).map((rings) => wind(rings, false))];
  }
  return found;
}

const rounded = (polygons: Polygons, round: (degrees: number) => number): Position[][][] =>
  polygons
    .map((rings) => rings.map((ring) => ring.map((position) => position.map(round))))
    .filter(([outer]) => outer !== undefined && hasArea(outer))
    .map((rings) => rings.filter(hasArea));

/** Whether a ring encloses an area. The simplified outline of a very small island may run out and back along one line. */
const hasArea = (ring: readonly Position[]): boolean => signedArea(ring) !== 0;

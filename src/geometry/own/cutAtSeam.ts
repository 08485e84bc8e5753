import type { Position } from "geojson";
import {
  boxOf,
  type FixedRings,
  fixedDegrees,
  fixedRings,
  flatArea,
  mended,
  shared,
} from "./fixedPoint.ts";

/** A shape within −180 and 180 degrees, and whether it had to be cut for that. */
export interface CutShape {
  readonly rings: FixedRings;
  readonly isCut: boolean;
  /** Area of the outline less those of its holes, whatever they cross, in square units of the grid. */
  readonly plainArea: number;
}

/**
 * A polygon cut at the 180th meridian. A side that spans more than half of the globe is taken to go the short way round, as
 * files do that were not cut.
 *
 * @returns `undefined` where a ring goes around a pole, so that nobody knows which side of it is meant.
 */
export function cutAtSeam(polygon: readonly (readonly Position[])[]): CutShape | undefined {
  const unrolled = polygon.map(unroll);
  if (unrolled.some((ring) => ring === undefined)) return undefined;
  const [outer = [], ...holes] = unrolled as Position[][];
  const { west, east } = spanOf(outer);
  const all = fixedRings([outer, ...holes.map((hole) => besideOf(hole, west))]);
  const [area = 0, ...without] = all.map((ring) => Math.abs(flatArea([ring])));
  const plainArea = area - without.reduce((sum, hole) => sum + hole, 0);
  const rings = mended(all, "odd");
  if (west >= -180 && east <= 180) return { rings, isCut: false, plainArea };
  const turned = [-360, 0, 360].flatMap((turn) => windowed(rings, turn));
  return { rings: turned, isCut: true, plainArea };
}

/** A ring whose sides all go the short way round; `undefined` where it does not come back to its start. */
function unroll(ring: readonly Position[]): Position[] | undefined {
  let turn = 0;
  let before = ring[0]?.[0] ?? 0;
  const unrolled = ring.map(([x = 0, y = 0]): Position => {
    if (x - before > 180) turn -= 360;
    else if (x - before < -180) turn += 360;
    before = x;
    return [x + turn, y];
  });
  return turn === 0 ? unrolled : undefined;
}

/** The hole of a polygon, on the turn of the globe on which its outline lies. */
function besideOf(hole: readonly Position[], west: number): Position[] {
  const turns = Math.ceil((west - spanOf(hole).west) / 360 - 1e-9);
  return hole.map(([x = 0, y = 0]) => [x + 360 * turns, y]);
}

function spanOf(ring: readonly Position[]): { readonly west: number; readonly east: number } {
  const [west, , east] = boxOf(fixedRings([ring]));
  return { west: west / fixedDegrees(1), east: east / fixedDegrees(1) };
}

const globe = fixedRings([
  [
    [-180, -90],
    [180, -90],
    [180, 90],
    [-180, 90],
  ],
]);

/** What of a shape lies on the globe after so many degrees of turning. */
function windowed(rings: FixedRings, turn: number): FixedRings {
  const by = fixedDegrees(turn);
  const turned = rings.map((ring) => ring.map(({ x, y }) => ({ x: x + by, y })));
  return shared(turned, globe);
}

import type { Position } from "geojson";

/** Planar area of a ring in square degrees: positive where it runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
  let twice = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    twice += x * nextY - nextX * y;
  }
  return twice / 2;
}

/** The rings of a polygon: the outer one in the direction asked for, the holes in the other. */
export function wind(rings: readonly Position[][], outerClockwise: boolean): Position[][] {
  return rings.map((ring, index) => {
    const clockwise = index === 0 ? outerClockwise : !outerClockwise;
    return signedArea(ring) < 0 === clockwise ? ring : ring.toReversed();
  });
}

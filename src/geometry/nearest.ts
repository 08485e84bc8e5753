import { distance } from "@turf/distance";
import { rhumbBearing } from "@turf/rhumb-bearing";

export type CompassDirection = "north" | "east" | "south" | "west";

/** A region that an arrow key can reach. */
export interface Reachable {
  readonly id: string;
  /** Longitude and latitude of its label. */
  readonly label: readonly [number, number];
}

const bearings: Readonly<Record<CompassDirection, number>> = {
  north: 0,
  east: 90,
  south: 180,
  west: -90,
};

/** Half of the quarter of the compass that each arrow key covers, degrees. */
const halfQuarter = 45;

/**
 * The region that an arrow key leads to: the nearest in that quarter of the compass, where one
 * at the quarter's edge counts as twice as far as one straight ahead. Undefined when none is there.
 *
 * Directions are rhumb lines, since east on the map is constant latitude, not a great circle.
 */
export function nearestRegion<R extends Reachable>(
  from: Reachable,
  direction: CompassDirection,
  regions: readonly R[],
): R | undefined {
  let best: R | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const region of regions) {
    if (region.id === from.id) continue;
    const effort = effortTo(from, region, bearings[direction]);
    if (effort >= least) continue;
    best = region;
    least = effort;
  }
  return best;
}

/** Kilometres, increased by the angle to the direction; infinite outside its quarter. */
function effortTo(from: Reachable, to: Reachable, ahead: number): number {
  const start = [...from.label];
  const end = [...to.label];
  const kilometres = distance(start, end);
  if (kilometres === 0) return Number.POSITIVE_INFINITY;
  const turn = Math.abs(((rhumbBearing(start, end) - ahead + 540) % 360) - 180);
  if (turn > halfQuarter) return Number.POSITIVE_INFINITY;
  return kilometres * (1 + (turn / halfQuarter) ** 2);
}

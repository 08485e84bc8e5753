import type { DrawnRegion } from "../../src/index.ts";
import type { MapHandle, ScreenPoint } from "./mapHandle.ts";

/** Radius of the circle of a small region, px: for a mouse, for a finger. */
export const circleRadius = { mouse: 3.1, touch: 4.2 } as const;

/** Half the area in which a small region answers, px: 24 for a mouse, 44 for a finger. */
const reach = { mouse: 12, touch: 22 } as const;

/** How much further than its edge a circle wins over the land below it, px. */
const overLand = 1.5;

/**
 * The region meant at a point of the screen: a circle that is hit, else the land there, else the nearest circle within reach.
 *
 * @param land what shape lies there, asked only where no circle is hit.
 */
export function regionMeant(
  point: ScreenPoint,
  regions: readonly DrawnRegion[],
  { project, touch, land }: Pick<MapHandle, "project"> & PickOptions,
): string | undefined {
  const pointer = touch ? "touch" : "mouse";
  const circle = nearestCircle(point, regions, project);
  if (circle && circle.distance <= circleRadius[pointer] + overLand) return circle.id;
  const below = land();
  if (below !== undefined) return below;
  return circle && circle.distance <= reach[pointer] ? circle.id : undefined;
}

interface PickOptions {
  readonly touch: boolean;
  readonly land: () => string | undefined;
}

function nearestCircle(
  { x, y }: ScreenPoint,
  regions: readonly DrawnRegion[],
  project: MapHandle["project"],
) {
  let nearest: { readonly id: string; readonly distance: number } | undefined;
  for (const { id, tiny, label } of regions) {
    const at = tiny ? project(label) : undefined;
    if (!at) continue;
    const distance = Math.hypot(at.x - x, at.y - y);
    if (!nearest || distance < nearest.distance) nearest = { id, distance };
  }
  return nearest;
}

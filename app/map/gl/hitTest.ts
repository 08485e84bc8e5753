import type { ScreenPoint } from "../mapHandle.ts";
import type { MapIsland } from "./mapIsland.ts";
import { circleRadius } from "./mapStyle.ts";

/** Half the area in which a small region answers, px: 24 for a mouse, 44 for a finger. */
const reach = { mouse: 12, touch: 22 } as const;

/** How much further than its edge a circle wins over the land below it, px. */
const overLand = 1.5;

/** The region at a point of the screen: a circle that is hit, else the land there, else the nearest circle within reach. */
export function regionAt(island: MapIsland, point: ScreenPoint): string | undefined {
  const pointer = island.ground.touch ? "touch" : "mouse";
  const circle = nearestCircle(island, point);
  if (circle && circle.distance <= circleRadius[pointer] + overLand) return circle.id;
  const land = landAt(island, point);
  if (land !== undefined) return land;
  return circle && circle.distance <= reach[pointer] ? circle.id : undefined;
}

function landAt({ map }: MapIsland, { x, y }: ScreenPoint): string | undefined {
  const [feature] = map.queryRenderedFeatures([x, y], { layers: ["regions"] });
  const id: unknown = feature?.properties.id;
  return typeof id === "string" ? id : undefined;
}

function nearestCircle({ ground, handle }: MapIsland, { x, y }: ScreenPoint) {
  let nearest: { readonly id: string; readonly distance: number } | undefined;
  for (const { id, tiny, label } of ground.regions) {
    const at = tiny ? handle.project(label) : undefined;
    if (!at) continue;
    const distance = Math.hypot(at.x - x, at.y - y);
    if (!nearest || distance < nearest.distance) nearest = { id, distance };
  }
  return nearest;
}

import type { Position } from "geojson";
import type { MapHandle } from "./mapHandle.ts";

/** A rectangle on the screen, px from the frame's top left corner. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a ring lies on the screen; undefined where none of it can be seen. */
export function boxOf(
  ring: readonly Position[],
  project: MapHandle["project"],
): ScreenBox | undefined {
  let box: ScreenBox | undefined;
  for (const [lng = 0, lat = 0] of ring) {
    const at = project([lng, lat]);
    if (!at) continue;
    box = {
      left: Math.min(box?.left ?? at.x, at.x),
      right: Math.max(box?.right ?? at.x, at.x),
      top: Math.min(box?.top ?? at.y, at.y),
      bottom: Math.max(box?.bottom ?? at.y, at.y),
    };
  }
  return box;
}

/** A box round a point, as large as the circle of a small region. */
export function boxRound(
  label: readonly [number, number],
  project: MapHandle["project"],
): ScreenBox | undefined {
  const at = project(label);
  const half = 5;
  return at && { left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half };
}

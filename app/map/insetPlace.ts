import { europeExtent, type MapSize } from "../../src/index.ts";
import type { MapHandle, ScreenPoint } from "./mapHandle.ts";
import { boxOf, type ScreenBox } from "./regionBox.ts";

/** Narrower or lower frames have no room for an inset, px. */
const least: MapSize = { width: 640, height: 300 };

/** Heights that are tried, the tallest first, px; width of the inset for each px of height. */
const heights = [150, 140, 130, 120, 112, 104, 96, 88];
const aspect = 1.22;

/** From the frame's lower left corner to the inset, and from the inset to the circle of a small region, px. */
const margin = { across: 12, along: 8 };
const clearance = 5;

/**
 * Position of Europe's inset in a frame: in the lower left corner, over the empty Pacific, as large as it can be without hiding a small
 * region. Undefined where there is no such room.
 *
 * @param circles small regions on the screen.
 */
export function insetPlace(frame: MapSize, circles: readonly ScreenPoint[]): ScreenBox | undefined {
  if (frame.width < least.width || frame.height < least.height) return undefined;
  const bottom = frame.height - margin.along;
  const places = heights.map((height) => ({
    left: margin.across,
    right: margin.across + Math.round(height * aspect),
    top: bottom - height,
    bottom,
  }));
  return places.find((place) => !circles.some((circle) => isNear(circle, place)));
}

const isNear = ({ x, y }: ScreenPoint, { right, top }: ScreenBox): boolean =>
  x < right + clearance && y > top - clearance;

/** Where the inset's part of the world lies on the map. */
export function insetFrame(project: MapHandle["project"]): ScreenBox | undefined {
  const [west, south, east, north] = europeExtent.box;
  const corners = [west, (west + east) / 2, east].flatMap((lng) => [
    [lng, south],
    [lng, north],
  ]);
  return boxOf(corners, project);
}

import type { MapSize } from "../../src/index.ts";
import type { ScreenPoint } from "./mapHandle.ts";
import type { ScreenBox } from "./regionBox.ts";

/** The label of the selected region and, where it is outside, the line between them. */
export interface LabelPlace {
  /** Where the text is anchored: its middle, or the end that faces the region. */
  readonly at: ScreenPoint;
  readonly anchor: "start" | "middle" | "end";
  /** From the text to the region's edge. */
  readonly leader?: { readonly from: ScreenPoint; readonly to: ScreenPoint };
}

const leaderLength = 36;
const gap = 5;
const margin = 6;
const lineHeight = 16;

/** Margin around a label inside its region, px. */
const insideRoom = { across: 24, along: 20 };

interface Surroundings {
  readonly frame: MapSize;
  /** What the label must not lie under. */
  readonly obstacle?: ScreenBox | undefined;
}

/**
 * Puts a label inside its region where there is room, else beside it at the end of a leader: on the left, or on the right where the
 * left has no room. Undefined where the region is out of sight.
 *
 * @param width of the text, px.
 */
export function placeLabel(
  region: ScreenBox,
  width: number,
  { frame, obstacle }: Surroundings,
): LabelPlace | undefined {
  const middle = { x: (region.left + region.right) / 2, y: (region.top + region.bottom) / 2 };
  if (!isInside(middle, frame)) return undefined;
  const isRoomy =
    region.right - region.left > width + insideRoom.across &&
    region.bottom - region.top > lineHeight + insideRoom.along;
  if (isRoomy) return { at: middle, anchor: "middle" };
  const y = Math.min(frame.height - lineHeight, Math.max(lineHeight, middle.y));
  const left = region.left - leaderLength;
  const right = region.right + leaderLength;
  const start = left - width - gap;
  const isHidden =
    obstacle !== undefined && start < obstacle.right && y + lineHeight / 2 > obstacle.top;
  return start >= margin && !isHidden
    ? beside(left, region.left, y, "end")
    : beside(right, region.right, y, "start");
}

function beside(outer: number, edge: number, y: number, anchor: "start" | "end"): LabelPlace {
  const away = anchor === "end" ? -gap : gap;
  return {
    at: { x: outer + away, y },
    anchor,
    leader: { from: { x: outer, y }, to: { x: edge, y } },
  };
}

const isInside = ({ x, y }: ScreenPoint, { width, height }: MapSize): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

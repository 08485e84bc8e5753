import type { ScreenPoint } from "../map/mapHandle.ts";

/** How far an arc swells, as a part of its length, and how far at most, px. */
const swell = 0.22;
const mostSwell = 70;

/** An arc between two points of the screen as SVG path data: bent to the left of its way, so that there and back are two lines. */
export function arcPath(from: ScreenPoint, to: ScreenPoint): string {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down) || 1;
  const height = Math.min(mostSwell, length * swell);
  const middle = {
    x: (from.x + to.x) / 2 + (down * height * 2) / length,
    y: (from.y + to.y) / 2 - (across * height * 2) / length,
  };
  const text = ({ x, y }: ScreenPoint): string => `${x.toFixed(1)},${y.toFixed(1)}`;
  return `M${text(from)}Q${text(middle)} ${text(to)}`;
}

/** Width of an arc, px: its area follows the amount. */
export const arcWidth = (share: number, largest: number): number =>
  1 + 4 * Math.sqrt(share / largest);

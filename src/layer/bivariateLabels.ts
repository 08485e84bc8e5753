import type { ScatterLayout, ScatterPoint } from "./bivariateScatter.ts";
import { textWidth } from "./svgText.ts";

/** A name beside a point of the scatter. */
export interface ScatterLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const size = 11;
const gap = 6;
const half = 8;

/** Gap between two names on a line, and how far a name may extend beyond the axis, px. */
const apart = 4;
const overhang = 8;

/**
 * Labels for the points that stand out, as many as fit without overlap: wanted points first, then the largest by burden and
 * by benefit in turn.
 *
 * @param wanted ids that come first, such as the selected region. @param most labels besides those.
 */
export function scatterLabels(
  { points, across }: Pick<ScatterLayout, "points" | "across">,
  wanted: readonly string[],
  most: number,
): readonly ScatterLabel[] {
  const taken: Box[] = [];
  const ends = [across.lane.from, across.stretch.to].toSorted((a, b) => a - b);
  const [left = 0, right = 0] = ends;
  const labels: ScatterLabel[] = [];
  for (const point of inOrder(points, wanted)) {
    if (labels.length >= most + wanted.length) break;
    const label = placed(point, { left, right }, { taken, points });
    if (!label) continue;
    labels.push(label);
    taken.push(boxOf(label));
  }
  return labels;
}

function inOrder(points: readonly ScatterPoint[], wanted: readonly string[]): Set<ScatterPoint> {
  const first = points.filter(({ id }) => wanted.includes(id));
  const up = points.toSorted((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
  const middle = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const spread = (x: number): number => Math.abs(x - middle);
  const out = points.toSorted((a, b) => spread(b.x) - spread(a.x) || (a.id < b.id ? -1 : 1));
  const others = up.flatMap((point, index) => [point, out[index] as ScatterPoint]);
  return new Set([...first, ...others]);
}

interface Surroundings {
  readonly taken: readonly Box[];
  readonly points: readonly ScatterPoint[];
}

/** Places the name on the side where it covers fewer points; `undefined` if it would overlap another name. */
function placed(
  { id, name, x, y }: ScatterPoint,
  frame: Pick<Box, "left" | "right">,
  { taken, points }: Surroundings,
): ScatterLabel | undefined {
  const hidden = (box: Box): number =>
    points.filter((point) => point.id !== id && isInside(point, box)).length;
  const sides = (["start", "end"] as const).map((anchor) => {
    const label = { id, text: name, x: x + (anchor === "start" ? gap : -gap), y, anchor };
    return { label, box: boxOf(label) };
  });
  return sides
    .filter(({ box }) => box.left >= frame.left && box.right <= frame.right + overhang)
    .filter(({ box }) => !taken.some((other) => overlap(box, other)))
    .toSorted((a, b) => hidden(a.box) - hidden(b.box))[0]?.label;
}

const isInside = ({ x, y }: ScatterPoint, { left, right, top, bottom }: Box): boolean =>
  x > left && x < right && y > top && y < bottom;

function boxOf({ text, x, y, anchor }: ScatterLabel): Box {
  const long = textWidth(text, size);
  const left = anchor === "start" ? x : x - long;
  return { left, right: left + long, top: y - half, bottom: y + half };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + apart && b.left < a.right + apart && a.top < b.bottom && b.top < a.bottom;

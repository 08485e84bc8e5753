import type { PathPoint } from "./pathParts.ts";

/**
 * Leaves out points of a line that lie no farther from it than a distance (Douglas and Peucker). The same points are left out in
 * either direction, so that shapes on both sides of a border stay beside each other.
 *
 * @param farthest in hundredths of a px.
 */
export function thinLine(points: readonly PathPoint[], farthest: number): readonly PathPoint[] {
  if (points.length < 3) return points;
  return isForward(points)
    ? thinned(points, farthest)
    : thinned(points.toReversed(), farthest).toReversed();
}

/** Whether a line begins at the lesser of its ends; one that returns to its start goes to the lesser side first. */
function isForward(points: readonly PathPoint[]): boolean {
  for (let place = 0; place < points.length / 2; place += 1) {
    const [a, b] = [points[place] as PathPoint, points[points.length - 1 - place] as PathPoint];
    if (a[0] !== b[0]) return a[0] < b[0];
    if (a[1] !== b[1]) return a[1] < b[1];
  }
  return true;
}

function thinned(points: readonly PathPoint[], farthest: number): readonly PathPoint[] {
  const kept = new Set([0, points.length - 1]);
  const open: (readonly [from: number, to: number])[] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const at = farthestFrom(points, span, farthest);
    if (at === undefined) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  return points.filter((_, place) => kept.has(place));
}

/** Place of the point that lies farthest from the straight line between two; nothing where all lie near enough. */
function farthestFrom(
  points: readonly PathPoint[],
  [from, to]: readonly [number, number],
  farthest: number,
): number | undefined {
  const [a, b] = [points[from] as PathPoint, points[to] as PathPoint];
  let most = farthest * farthest;
  let found: number | undefined;
  for (let place = from + 1; place < to; place += 1) {
    const square = squareDistance(points[place] as PathPoint, a, b);
    if (square > most) {
      most = square;
      found = place;
    }
  }
  return found;
}

/** Square of the distance of a point from the stretch between two others. */
function squareDistance([x, y]: PathPoint, a: PathPoint, b: PathPoint): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  const [offX, offY] = [x - a[0] - share * dx, y - a[1] - share * dy];
  return offX * offX + offY * offY;
}

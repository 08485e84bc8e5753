import type { IsNode } from "./pathNodes.ts";
import type { PathPart, PathPoint } from "./pathParts.ts";
import { thinLine } from "./thinLine.ts";

/** A part with fewer points: each stretch between two nodes is thinned for itself, whatever shape it belongs to. */
export function thinPart(part: PathPart, isNode: IsNode, farthest: number): PathPart {
  const { points, isClosed } = part;
  if (points.length < 3) return part;
  const line = isClosed ? closedLine(points, isNode) : points;
  const thin = stretches(line, isNode).flatMap((stretch, place) => {
    const kept = thinLine(stretch, farthest);
    return place === 0 ? kept : kept.slice(1);
  });
  return { points: isClosed ? thin.slice(0, -1) : thin, isClosed };
}

/** A ring as a line that ends where it begins: at a node, or at its least point. */
function closedLine(points: readonly PathPoint[], isNode: IsNode): readonly PathPoint[] {
  const node = points.findIndex(isNode);
  const start = node >= 0 ? node : leastOf(points);
  const turned = [...points.slice(start), ...points.slice(0, start)];
  return [...turned, turned[0] as PathPoint];
}

const leastOf = (points: readonly PathPoint[]): number =>
  points.reduce((least, [x, y], place) => {
    const [lowX, lowY] = points[least] as PathPoint;
    return x < lowX || (x === lowX && y < lowY) ? place : least;
  }, 0);

function stretches(line: readonly PathPoint[], isNode: IsNode): readonly (readonly PathPoint[])[] {
  const cuts = line.flatMap((point, place) =>
    place === 0 || place === line.length - 1 || isNode(point) ? [place] : [],
  );
  return cuts.slice(1).map((cut, place) => line.slice(cuts[place], cut + 1));
}

/** Area inside of a ring, in squares of a hundredth of a px. */
export const areaOf = ({ points }: PathPart): number =>
  Math.abs(
    points.reduce((sum, [x, y], place) => {
      const [nextX, nextY] = points[(place + 1) % points.length] as PathPoint;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

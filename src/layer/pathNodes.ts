import type { PathPart, PathPoint } from "./pathParts.ts";

/** Whether borders meet at a point, or a line ends there. */
export type IsNode = (point: PathPoint) => boolean;

/** More than any picture has steps in a row. */
const stride = 100_000_007;

const keyOf = ([x, y]: PathPoint): number => y * stride + x;

/**
 * The points at which shapes and lines part: those with other neighbours than two, and the ends of lines. Between two of them every
 * shape and every line has the same points.
 */
export function nodesOf(shapes: readonly PathPart[], lines: readonly PathPart[]): IsNode {
  const nodes = new Set(lines.flatMap(endsOf).map(keyOf));
  const around = new Map<number, readonly number[]>();
  const join = (point: number, neighbour: number): void => {
    const known = around.get(point) ?? [];
    if (point === neighbour || known.includes(neighbour)) return;
    if (known.length > 1) nodes.add(point);
    else around.set(point, [...known, neighbour]);
  };
  for (const { points } of shapes) {
    const keys = points.map(keyOf);
    for (const [place, key] of keys.entries()) {
      const next = keys[(place + 1) % keys.length] ?? key;
      join(key, next);
      join(next, key);
    }
  }
  return (point) => nodes.has(keyOf(point));
}

const endsOf = ({ points, isClosed }: PathPart): readonly PathPoint[] =>
  isClosed ? [] : [points[0], points.at(-1)].filter((end) => end !== undefined);

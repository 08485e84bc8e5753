import type { Position } from "geojson";

type Point = readonly [number, number];

/** A side of a ring, from left to right. */
interface Side {
  /** Place of its polygon. */
  readonly polygon: number;
  readonly ring: readonly Position[];
  readonly place: number;
  /** Number of sides of its ring. */
  readonly of: number;
  readonly from: Point;
  readonly to: Point;
}

/**
 * Polygons whose rings cross, overlap or touch themselves or each other anywhere but where one side follows the other. Without
 * any the shape is valid. With some it need not be invalid: two rings may touch in a point.
 *
 * @param polygons rings of each polygon, closed.
 * @returns places of the polygons.
 */
export function touchingPolygons(
  polygons: readonly (readonly (readonly Position[])[])[],
): ReadonlySet<number> {
  const sides = polygons
    .flatMap((rings, polygon) => rings.flatMap((ring) => sidesOf(ring, polygon)))
    .sort((one, other) => one.from[0] - other.from[0]);
  const found = new Set<number>();
  let open: Side[] = [];
  for (const side of sides) {
    open = open.filter(({ to }) => to[0] >= side.from[0]);
    for (const other of open) if (meet(side, other)) found.add(side.polygon).add(other.polygon);
    open.push(side);
  }
  return found;
}

function sidesOf(ring: readonly Position[], polygon: number): readonly Side[] {
  const points = ring.map(([x = 0, y = 0]): Point => [x, y]);
  const corners = points.filter((point, place) => !isSame(point, points[place - 1]));
  const of = corners.length - 1;
  return corners.slice(1).map((end, place) => {
    const start = corners[place] ?? end;
    const [from, to] = start[0] <= end[0] ? [start, end] : [end, start];
    return { polygon, ring, place, of, from, to };
  });
}

const isSame = ([x, y]: Point, other: Point | undefined): boolean =>
  other !== undefined && other[0] === x && other[1] === y;

function meet(one: Side, other: Side): boolean {
  if (!overlap(one, other)) return false;
  const ends = [turn(one, other.from), turn(one, other.to)] as const;
  if (ends[0] * ends[1] > 0 || turn(other, one.from) * turn(other, one.to) > 0) return false;
  if (!follow(one, other)) return true;
  /** They share a corner, and no more unless one runs back along the other. */
  return ends[0] === 0 && ends[1] === 0 && runsBack(one, other);
}

/** Whether two sides follow each other on their ring. */
function follow(one: Side, other: Side): boolean {
  const steps = Math.abs(one.place - other.place);
  return one.ring === other.ring && (steps === 1 || steps === one.of - 1);
}

/** Whether two sides of one line lie on the same side of the corner that they share. */
function runsBack(one: Side, other: Side): boolean {
  const isFrom = isSame(one.from, other.from) || isSame(one.from, other.to);
  const [corner, end] = isFrom ? [one.from, one.to] : [one.to, one.from];
  const otherEnd = isSame(corner, other.from) ? other.to : other.from;
  const along = (axis: 0 | 1): number =>
    (end[axis] - corner[axis]) * (otherEnd[axis] - corner[axis]);
  return along(0) + along(1) > 0;
}

const overlap = (one: Side, other: Side): boolean =>
  Math.min(one.from[1], one.to[1]) <= Math.max(other.from[1], other.to[1]) &&
  Math.max(one.from[1], one.to[1]) >= Math.min(other.from[1], other.to[1]);

/** −1, 0 or 1: on which side of a line a point lies. */
const turn = ({ from, to }: Side, [x, y]: Point): number =>
  Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));

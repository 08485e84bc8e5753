import type { MultiPolygon, Polygon, Position } from "geojson";

/** Degrees that keep a point on its own side of the cut after projection. */
const nudge = 1e-6;

/**
 * Parts a shape at a meridian, so that a flat map whose edges lie there draws each part at its own edge.
 *
 * @param cut longitude of the meridian in degrees.
 */
export function cutShape(shape: Polygon | MultiPolygon, cut: number): MultiPolygon {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return { type: "MultiPolygon", coordinates: polygons.flatMap((rings) => cutRings(rings, cut)) };
}

/** Parts lines at a meridian. */
export function cutLines(lines: readonly Position[][], cut: number): Position[][] {
  return lines.flatMap((line) => {
    const parts: Position[][] = [[]];
    let before: Position | undefined;
    for (const position of unwrapped(line, cut)) {
      const lap = before && Math.max(lapOf(before), lapOf(position));
      if (before && lap !== undefined && lapOf(before) !== lapOf(position)) {
        parts.at(-1)?.push(held(between(before, position, lap * 360), lapOf(before), cut));
        parts.push([held(between(before, position, lap * 360), lapOf(position), cut)]);
      }
      parts.at(-1)?.push(held(position, lapOf(position), cut));
      before = position;
    }
    return parts.filter((part) => part.length > 1);
  });
}

/** The polygons that one polygon falls into; itself where it does not cross. */
function cutRings(rings: Position[][], cut: number): Position[][][] {
  const turned = rings.map((ring) => unwrapped(ring, cut));
  if (!turned[0]?.some((position) => lapOf(position) !== 0)) return [rings];
  const pieces = turned.flatMap((ring) =>
    [-1, 0, 1].flatMap((lap) => {
      const piece = clipped(clipped(ring, lap * 360, 1), lap * 360 + 360, -1);
      return piece.length > 2 ? [closed(piece).map((position) => held(position, lap, cut))] : [];
    }),
  );
  const isEast = (piece: Position[]): boolean => modulo((piece[0]?.[0] ?? 0) - cut) < 180;
  const sides = [pieces.filter(isEast), pieces.filter((piece) => !isEast(piece))];
  return sides.filter((side) => side.length > 0);
}

/** Longitudes counted from the cut, without jumps: what crosses the cut leaves the range 0–360. */
function unwrapped(line: readonly Position[], cut: number): Position[] {
  let previous: number | undefined;
  return line.map(([lng = 0, lat = 0]) => {
    const turn = modulo(lng - cut);
    const east: number =
      previous === undefined ? turn : previous + modulo(turn - previous + 180) - 180;
    previous = east;
    return [east, lat];
  });
}

/** The part of a ring on one side of a meridian, by Sutherland and Hodgman. @param side 1: east of it; −1: west. */
function clipped(ring: readonly Position[], at: number, side: 1 | -1): Position[] {
  const inside = ([east = 0]: Position): boolean => (east - at) * side >= 0;
  return ring.flatMap((position, index) => {
    const before = ring.at(index - 1) ?? position;
    const crossing = inside(before) === inside(position) ? [] : [between(before, position, at)];
    return inside(position) ? [...crossing, position] : crossing;
  });
}

function between([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, at: number): Position {
  const share = x1 === x0 ? 0 : (at - x0) / (x1 - x0);
  return [at, y0 + (y1 - y0) * share];
}

function held([east = 0, lat = 0]: Position, lap: number, cut: number): Position {
  const turn = Math.min(360 - nudge, Math.max(nudge, east - lap * 360));
  const lng = turn + cut;
  return [lng > 180 ? lng - 360 : lng, lat];
}

function closed(ring: Position[]): Position[] {
  const [first] = ring;
  const last = ring.at(-1);
  return first && (first[0] !== last?.[0] || first[1] !== last?.[1]) ? [...ring, first] : ring;
}

const lapOf = ([east = 0]: Position): number => Math.floor(east / 360);

const modulo = (degrees: number): number => ((degrees % 360) + 360) % 360;

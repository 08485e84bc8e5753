import { palette } from "./palette.ts";
import type { PatternTile } from "./patternTile.ts";
import { tileOf } from "./svgPatterns.ts";

const colours = palette.light;
/** Width of the edge of a circle, px. */
const edge = 0.7;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Small regions of one fill, each a point on the map. */
export interface FilledPoints {
  readonly id: string;
  readonly points: readonly Point[];
  readonly fill: string;
}

/**
 * Circles as points of a broad stroke on a broader one, in few bytes. Of a pattern each has the middle of the tile as a stroke of
 * its own: programs that print would make a picture of points of each circle that a pattern fills. A point has some length, since
 * some leave out a path without any.
 */
export function patternedPoints(
  { id, points, fill }: FilledPoints,
  { patterns, radius }: { readonly patterns: string; readonly radius: number },
): string {
  const [reference = "", ...faded] = fill.split('"');
  const named = tileOf(reference, patterns);
  const ground = named ? (named.ground ?? "none") : reference;
  const colour = [ground, ...faded].join('"').replace("fill-", "stroke-");
  const d = points.map(({ x, y }) => `M${tenth(x)},${tenth(y)}h.01`).join("");
  return (
    `<g stroke="${colours.inkSecond}" stroke-width="${tenth(2 * radius + edge)}"><path id="${id}" d="${d}"/></g>` +
    `<use href="#${id}" stroke="${colour}" stroke-width="${tenth(2 * radius - edge)}"/>` +
    (named?.tile.path ? middles(points, named.tile) : "")
  );
}

function middles(points: readonly Point[], { path, size, ...tile }: PatternTile): string {
  const strokes = path.startsWith("M-") ? slash : path;
  const half = path.startsWith("M-") ? 0 : size / 2;
  const moved = ({ x, y }: Point): string =>
    strokes.replace(
      /([ML])(-?[\d.]+),(-?[\d.]+)/g,
      (_, command, left, top) =>
        `${command}${tenth(x - half + Number(left))},${tenth(y - half + Number(top))}`,
    );
  return `<path d="${points.map(moved).join("")}" fill="none" stroke="${colours[tile.stroke]}" stroke-width="${tile.strokeWidth}" stroke-linecap="${tile.cap}"/>`;
}

/** What a circle shows of slanting lines that run on. */
const slash = "M-2,2l4-4";

const tenths = 10;
const tenth = (length: number): string => String(Math.round(length * tenths) / tenths);

import type { PatternTile } from "../../../src/index.ts";
import { type Segment, segmentsOf } from "./pathSegments.ts";

/** An image as MapLibre takes it: four bytes a pixel, red, green, blue and opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** How a tile becomes an image. */
export interface TileImage {
  /** Edge of the image, px. */
  readonly edge: number;
  /** Colour of the strokes, `#rrggbb` or `rgba(r,g,b,a)`. */
  readonly colour: string;
  /** Radius of the disc in the tile's middle that is drawn, in units of the tile; all of it where absent. */
  readonly radius?: number | undefined;
}

/**
 * The strokes of a pattern's tile as an image, each pixel covered as far as it lies within half the stroke's width. Counted, not read
 * back from a canvas: browsers that protect privacy falsify what is read there.
 */
export function tileImage(
  tile: PatternTile,
  { edge, colour, radius = Number.POSITIVE_INFINITY }: TileImage,
): Pixels {
  const { size, path, strokeWidth } = tile;
  const data = new Uint8ClampedArray(4 * edge * edge);
  const segments = segmentsOf(path);
  const scale = edge / size;
  const [red, green, blue, opacity] = channelsOf(colour);
  for (let pixel = 0; pixel < edge * edge; pixel += 1) {
    const x = ((pixel % edge) + 0.5) / scale;
    const y = (Math.floor(pixel / edge) + 0.5) / scale;
    const distance = Math.min(...segments.map((segment) => distanceTo(segment, x, y, tile)));
    const inDisc = covered((radius - Math.hypot(x - size / 2, y - size / 2)) * scale);
    const alpha = 255 * opacity * inDisc * covered((strokeWidth / 2 - distance) * scale);
    data.set([red, green, blue, Math.round(alpha)], pixel * 4);
  }
  return { width: edge, height: edge, data };
}

/** Share of a pixel within an edge. @param depth of its middle, px. */
const covered = (depth: number): number => Math.min(1, Math.max(0, depth + 0.5));

/** How far a point is from a stroke's middle line; past a butt end it is outside at once. */
function distanceTo(
  [x1, y1, x2, y2]: Segment,
  ...[x, y, { cap, strokeWidth }]: readonly [number, number, PatternTile]
): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [alongX, alongY] = length > 0 ? [(x2 - x1) / length, (y2 - y1) / length] : [1, 0];
  const along = (x - x1) * alongX + (y - y1) * alongY;
  const across = Math.abs((x - x1) * alongY - (y - y1) * alongX);
  const past = Math.max(-along, along - length);
  if (cap === "round") return Math.hypot(across, Math.max(0, past));
  return Math.max(across, past + strokeWidth / 2);
}

/** Red, green and blue of 255, and the opacity of 1. */
function channelsOf(colour: string): readonly [number, number, number, number] {
  const numbers = colour.startsWith("#")
    ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : [...colour.matchAll(/[\d.]+/g)].map(Number);
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers;
  return [red, green, blue, opacity];
}

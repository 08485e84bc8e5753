import type { MapSize } from "./mapProjection.ts";
import type { PatternTile } from "./patternTile.ts";
import { pattern, tileOf } from "./svgPatterns.ts";
import { px } from "./svgText.ts";

/** Path data with what fills it: a colour or a reference to a pattern, with further attributes after it. */
export interface FilledShape {
  readonly d: string;
  readonly fill: string;
}

interface Strokes {
  readonly tile: PatternTile;
  readonly shapes: string[];
}

/**
 * Shapes over their plain colours, then the strokes of each pattern once over all shapes that have it. Programs that print make a
 * picture of points, as large as the map, of each shape that a pattern fills; so no more than one is filled a pattern.
 *
 * @param prefix of the ids of these shapes; `patterns` that of the references.
 */
export function patternedShapes(
  shapes: readonly FilledShape[],
  box: MapSize,
  { prefix, patterns }: { readonly prefix: string; readonly patterns: string },
): string {
  const strokes = new Map<string, Strokes>();
  const grounds = shapes.map(({ d, fill }, index) => {
    const [reference = "", ...faded] = fill.split('"');
    const named = tileOf(reference, patterns);
    if (!named) return `<path d="${d}" fill="${fill}"/>`;
    const { tile, ground = "none" } = named;
    const colour = [ground, ...faded].join('"');
    if (tile.path === "") return `<path d="${d}" fill="${colour}"/>`;
    const id = `${prefix}${index}`;
    const key = `${tile.stroke}${tile.path}`;
    const known = strokes.get(key) ?? { tile, shapes: [] };
    strokes.set(key, { tile, shapes: [...known.shapes, id] });
    return `<path id="${id}" d="${d}" fill="${colour}"/>`;
  });
  const over = [...strokes.values()].map((own, index) =>
    strokesOver(own, box, `${prefix}s${index}`),
  );
  return grounds.join("") + over.join("");
}

function strokesOver({ tile, shapes }: Strokes, { width, height }: MapSize, id: string): string {
  const edge = shapes.map((shape) => `<use href="#${shape}"/>`).join("");
  const fill = `${id}-t`;
  return `<clipPath id="${id}">${edge}</clipPath>${pattern(fill, tile, undefined)}<rect clip-path="url(#${id})" width="${px(width)}" height="${px(height)}" stroke="none" fill="url(#${fill})"/>`;
}

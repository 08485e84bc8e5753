import { type OutcomeKind, outcomeKinds } from "../assessment/assessment.ts";
import { classCount } from "./breaks.ts";
import { isLightStep, palette, stepColour } from "./palette.ts";
import { dotTile, type PatternTile, patternTiles, textureTile } from "./patternTile.ts";
import type { Scene, SceneRegion, Texture } from "./scene.ts";

/** Exports always use the light palette: paper is white, and in dark greyscale zero would look like a class. */
const colours = palette.light;

/** A tile over a colour of its own or over that of a class. */
export interface NamedTile {
  readonly tile: PatternTile;
  readonly ground: string | undefined;
}

/** What can fill a region beside a plain colour: one tile for each special class, one for each step of the palette with dots. */
const namedTiles: ReadonlyMap<string, NamedTile> = new Map([
  ...outcomeKinds.flatMap((kind): [string, NamedTile][] => {
    if (kind === "value") return [];
    const tile = patternTiles[kind];
    return [[kind, { tile, ground: tile.ground && colours[tile.ground] }]];
  }),
  ...Array.from({ length: classCount }, (_, index): [string, NamedTile] => {
    const step = index + 1;
    const tile = dotTile(isLightStep(step, "light"));
    return [`dots-${step}`, { tile, ground: stepColour(step, "light") }];
  }),
]);

/**
 * Pattern definitions as vectors.
 *
 * @param prefix makes ids unique when a document has several pictures.
 */
export const patternDefinitions = (prefix: string): string =>
  [...namedTiles]
    .map(([name, { tile, ground }]) => pattern(`${prefix}-${name}`, tile, ground))
    .join("");

/** The tile that a fill refers to; `undefined` for a colour. */
export const tileOf = (fill: string, prefix: string): NamedTile | undefined =>
  fill.startsWith(`url(#${prefix}-`)
    ? namedTiles.get(fill.slice(prefix.length + 6, -1))
    : undefined;

/** Definitions of lines over each class of a scene that has some. */
export const textureDefinitions = (
  { classes, textures, keys = [] }: Scene,
  prefix: string,
): string =>
  textures
    ? [...new Set([...classes, ...keys].map(({ step }) => step ?? sampleStep))]
        .flatMap((step) =>
          (["hatched", "crossHatched"] as const).map((texture) =>
            pattern(
              `${prefix}-${texture}-${step}`,
              textureTile(texture, isLightStep(step, "light")),
              stepColour(step, "light"),
            ),
          ),
        )
        .join("")
    : "";

/** The fill of a region: class colour, its pattern of dots or lines, or the pattern of its special class. */
export function regionFill(scene: Scene, region: SceneRegion, prefix: string): string {
  if (region.kind !== "value" && region.classIndex < 0) return specialFill(region.kind, prefix);
  const step = scene.classes[region.classIndex]?.step ?? 1;
  const texture = scene.textures?.get(region.id);
  if (texture) return texturedFill(step, texture, prefix);
  if (scene.textures) return stepColour(step, "light");
  return region.dotted && step <= classCount ? dottedFill(step, prefix) : stepColour(step, "light");
}

export const specialFill = (kind: Exclude<OutcomeKind, "value">, prefix: string): string =>
  `url(#${prefix}-${kind})`;

/** Step on which the legend shows what lies over any class. */
export const sampleStep = 3;

export const texturedFill = (step: number, texture: Texture, prefix: string): string =>
  `url(#${prefix}-${texture}-${step})`;

export const dottedFill = (step: number, prefix: string): string => `url(#${prefix}-dots-${step})`;

/** One tile as a pattern. @param ground colour below its strokes; clear where absent. */
export function pattern(
  id: string,
  { size, stroke, strokeWidth, cap, path }: PatternTile,
  ground: string | undefined,
): string {
  const paper = ground ? `<rect width="${size}" height="${size}" fill="${ground}"/>` : "";
  const strokes = path
    ? `<path d="${path}" fill="none" stroke="${colours[stroke]}" stroke-width="${strokeWidth}" stroke-linecap="${cap}"/>`
    : "";
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${paper}${strokes}</pattern>`;
}

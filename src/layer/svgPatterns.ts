import { type OutcomeKind, outcomeKinds } from "../assessment/assessment.ts";
import { classCount } from "./breaks.ts";
import { isLightStep, palette, stepColour } from "./palette.ts";
import { dotTile, type PatternTile, patternTiles, textureTile } from "./patternTile.ts";
import type { Scene, SceneRegion, Texture } from "./scene.ts";

/** Exports always use the light palette: paper is white, and in dark greyscale zero would look like a class. */
const colours = palette.light;

/**
 * Pattern definitions as vectors: one for each special class, one for each step of the palette with dots.
 *
 * @param prefix makes ids unique when a document has several pictures.
 */
export const patternDefinitions = (prefix: string): string =>
  [
    ...outcomeKinds.flatMap((kind) =>
      kind === "value" ? [] : [pattern(`${prefix}-${kind}`, patternTiles[kind])],
    ),
    ...Array.from({ length: classCount }, (_, index) => {
      const step = index + 1;
      const tile = dotTile(isLightStep(step, "light"));
      return pattern(`${prefix}-dots-${step}`, tile, stepColour(step, "light"));
    }),
  ].join("");

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

function pattern(
  id: string,
  { size, ground, stroke, strokeWidth, cap, path }: PatternTile,
  groundColour: string | undefined = ground && colours[ground],
): string {
  const paper = groundColour
    ? `<rect width="${size}" height="${size}" fill="${groundColour}"/>`
    : "";
  const strokes = path
    ? `<path d="${path}" fill="none" stroke="${colours[stroke]}" stroke-width="${strokeWidth}" stroke-linecap="${cap}"/>`
    : "";
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${paper}${strokes}</pattern>`;
}

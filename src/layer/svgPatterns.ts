import { type OutcomeKind, outcomeKinds } from "../assessment/assessment.ts";
import { classCount } from "./breaks.ts";
import { isLightStep, palette, stepColour } from "./palette.ts";
import { dotTile, type PatternTile, patternTiles } from "./patternTile.ts";
import type { Scene, SceneRegion } from "./scene.ts";

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

/** The fill of a region: class colour, its dotted pattern, or the pattern of its special class. */
export function regionFill(scene: Scene, region: SceneRegion, prefix: string): string {
  if (region.kind !== "value" && region.classIndex < 0) return specialFill(region.kind, prefix);
  const step = scene.classes[region.classIndex]?.step ?? 1;
  return region.dotted && step <= classCount ? dottedFill(step, prefix) : stepColour(step, "light");
}

export const specialFill = (kind: Exclude<OutcomeKind, "value">, prefix: string): string =>
  `url(#${prefix}-${kind})`;

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

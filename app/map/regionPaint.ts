import {
  bivariateCells,
  cautiousSteps,
  cellRuling,
  firstDivergingStep,
  isLightStep,
  type MapColours,
  outcomeKinds,
  palette,
  patternTiles,
  type Scene,
  type SceneRegion,
  stepColour,
  type Texture,
  type Theme,
} from "../../src/index.ts";

export type SpecialKind = Exclude<SceneRegion["kind"], "value">;

/** Names of the lines over a class that is not sure, for a dark and a light ink. */
export const textureNames = [
  "hatchedDark",
  "hatchedLight",
  "crossHatchedDark",
  "crossHatchedLight",
] as const satisfies readonly `${Texture}${"Dark" | "Light"}`[];
export type TextureName = (typeof textureNames)[number];

/** The lines of doubt that lie over a region, if any. */
export const textureOver = (paint: RegionPaint | undefined): TextureName | undefined =>
  textureNames.find((name) => name === paint?.pattern);

/** Patterns that lie over a fill: those of the special kinds, dots of estimated regions, lines of unsure classes, the ruling of true zeros. */
export type PatternName =
  | SpecialKind
  | TextureName
  | "dotsDark"
  | "dotsLight"
  | "zeroBenefit"
  | "zeroBurden";

/**
 * How a region is painted, as a small whole number that WebGL can hold as feature state: 0 before there is a value, 1–7 a class,
 * then one for each special kind, then one for each cell of burden by benefit, then one for each class around zero, then one for each wide class of a cautious map.
 */
export type PaintCode = number;

export const bareCode: PaintCode = 0;
/** The first code of the special kinds, and the first of the cells of burden by benefit. */
export const firstSpecialCode = 8;
export const firstCellCode = 32;

/** Whether a code is that of a special kind. */
export const isSpecialCode = (code: PaintCode): boolean =>
  code >= firstSpecialCode && code < firstCellCode;

/** The first code of classes around zero, behind the cells. */
const firstDivergingCode = firstCellCode + bivariateCells.length;

const firstCautiousCode = firstDivergingCode + palette.light.diverging.length;

/** Added to a code for a region outside the isolated class. */
export const fadedOffset = 64;

export interface RegionPaint {
  readonly code: PaintCode;
  readonly pattern?: PatternName;
  readonly faded: boolean;
}

export interface PaintOptions {
  readonly theme: Theme;
  readonly dotted: boolean;
  readonly isolatedClass?: number | undefined;
}

/** Code, pattern and fading of every region of a scene, by id. */
export function paintScene(scene: Scene, options: PaintOptions): ReadonlyMap<string, RegionPaint> {
  return new Map(scene.regions.map((region) => [region.id, paintRegion(scene, region, options)]));
}

function paintRegion(scene: Scene, region: SceneRegion, options: PaintOptions): RegionPaint {
  const { isolatedClass, theme } = options;
  const isElsewhere = isolatedClass !== undefined && region.classIndex !== isolatedClass;
  const faded = isElsewhere || scene.kept?.has(region.id) === false;
  if (region.kind !== "value" && region.classIndex < 0)
    return { ...paintSpecial(region.kind), faded };
  const { cell, step } = scene.classes[region.classIndex] ?? {};
  if (cell !== undefined) return { ...paintCell(cell), faded };
  const code = stepCode(step);
  const over = marksOver(scene, region, options);
  if (!over || step === undefined || code === bareCode) return { code, faded };
  return { code, faded, pattern: `${over}${inkOn(step, theme)}` };
}

/** What lies over a class: one kind of mark on a map, lines of doubt or dots. */
function marksOver(
  { textures }: Scene,
  { id, dotted }: SceneRegion,
  options: PaintOptions,
): Texture | "dots" | undefined {
  if (textures) return textures.get(id);
  return dotted && options.dotted ? "dots" : undefined;
}

/** Ink of marks over a class. */
export const inkOn = (step: number, theme: Theme): "Dark" | "Light" =>
  isLightStep(step, theme) ? "Dark" : "Light";

function paintSpecial(kind: SpecialKind): Omit<RegionPaint, "faded"> {
  const code = firstSpecialCode + outcomeKinds.indexOf(kind);
  return patternTiles[kind].path ? { code, pattern: kind } : { code };
}

function paintCell(cell: number): Omit<RegionPaint, "faded"> {
  const pattern = cellRuling(cell);
  return { code: firstCellCode + cell, ...(pattern && { pattern }) };
}

/** Only whole steps of the palette are let through: a NaN would be drawn black. */
function stepCode(step: number | undefined): PaintCode {
  if (step === undefined || !Number.isInteger(step) || step < 1) return bareCode;
  if (step < firstDivergingStep) return step;
  if (step < cautiousSteps[0]) return firstDivergingCode + step - firstDivergingStep;
  return step <= cautiousSteps[3] ? firstCautiousCode + step - cautiousSteps[0] : bareCode;
}

/** The flat colour of every code. */
export function codeColours(theme: Theme): ReadonlyMap<PaintCode, string> {
  const colours: MapColours = palette[theme];
  const colourOf = new Map<PaintCode, string>([[bareCode, colours.noDataGround]]);
  for (const [index] of colours.sequential.entries())
    colourOf.set(index + 1, stepColour(index + 1, theme));
  for (const [index, colour] of colours.diverging.entries())
    colourOf.set(firstDivergingCode + index, colour);
  for (const [index, colour] of colours.cautious.entries())
    colourOf.set(firstCautiousCode + index, colour);
  for (const [index, kind] of outcomeKinds.entries()) {
    if (kind === "value") continue;
    colourOf.set(firstSpecialCode + index, String(colours[patternTiles[kind].ground ?? "sea"]));
  }
  for (const [cell] of bivariateCells.entries())
    colourOf.set(firstCellCode + cell, String(colours.bivariate[cell]));
  return colourOf;
}

/** The regions on a patterned ground, where the white of the common border would not part neighbours. */
export const patternedRegions = (paints: ReadonlyMap<string, RegionPaint>): readonly string[] =>
  [...paints].flatMap(([id, { code, pattern }]) => (pattern && isSpecialCode(code) ? [id] : []));

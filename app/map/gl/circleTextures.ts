import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { fadedOpacity } from "../../../src/index.ts";
import { circleRadius } from "../circles.ts";
import { type RegionPaint, type TextureName, textureNames, textureOver } from "../regionPaint.ts";
import { isFaded } from "./codeColour.ts";

/** Which lines of doubt lie over a region, as a number; 0 for none. */
export const textureOf = (paint: RegionPaint | undefined): number => placeOf(textureOver(paint));

const placeOf = (name: TextureName | undefined): number =>
  name === undefined ? 0 : textureNames.indexOf(name) + 1;

/** Name of the image of a disc with lines. */
export const discImage = (name: TextureName): string => `circle-${name}`;

/**
 * Lines over the circles of small regions, seen where the state of a circle asks for them: a circle has no pattern of its own. The
 * images have the size for a mouse.
 */
export const circleTextures = (touch: boolean): SymbolLayerSpecification[] =>
  textureNames.map((name) => ({
    id: discImage(name),
    type: "symbol",
    source: "circles",
    layout: {
      "icon-image": discImage(name),
      "icon-size": touch ? circleRadius.touch / circleRadius.mouse : 1,
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
    paint: {
      "icon-opacity": ["case", hasTexture(name), ["case", isFaded, fadedOpacity, 1], 0],
    },
  }));

const hasTexture = (name: TextureName): ExpressionSpecification => [
  "==",
  ["coalesce", ["feature-state", "texture"], 0],
  placeOf(name),
];

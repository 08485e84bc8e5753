import type { ExpressionSpecification, FillLayerSpecification } from "maplibre-gl";
import { fadedOpacity, type PatternName } from "../regionPaint.ts";
import { isFaded } from "./codeColour.ts";
import { patterns } from "./patternImages.ts";

const names = [...patterns.keys()];

/** A pattern as feature state holds it: 0 is none. */
export const patternCode = (pattern: PatternName | undefined): number =>
  pattern === undefined ? 0 : names.indexOf(pattern) + 1;

/**
 * A layer for each pattern over all regions, seen only where a region's state asks for it: a pattern cannot follow feature state, its
 * strength can. So a recolouring sends no shapes.
 */
export const patternLayers = (): FillLayerSpecification[] =>
  names.map((name) => ({
    id: `pattern-${name}`,
    type: "fill",
    source: "regions",
    paint: {
      "fill-antialias": false,
      "fill-pattern": name,
      "fill-opacity": ["case", isPatterned(name), ["case", isFaded, fadedOpacity, 1], 0],
    },
  }));

const isPatterned = (name: PatternName): ExpressionSpecification => [
  "==",
  ["coalesce", ["feature-state", "pattern"], 0],
  patternCode(name),
];

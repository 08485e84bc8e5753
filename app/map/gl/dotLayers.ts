import type { ExpressionSpecification, FillLayerSpecification } from "maplibre-gl";
import { fadedOpacity } from "../../../src/index.ts";
import type { PatternName } from "../regionPaint.ts";

/** Dots as feature state holds them: 0 is none. */
const tones: readonly PatternName[] = ["dotsDark", "dotsLight"];

/** Which dots a pattern is; 0 for a pattern that is none. */
export const toneOf = (pattern: PatternName | undefined): number =>
  pattern === undefined ? 0 : tones.indexOf(pattern) + 1;

/**
 * Dots over all regions, seen where a region's state asks for them: a pattern cannot follow feature state, its strength can. So a
 * recolouring of thousands of dotted regions sends no shapes. They lie on a source of their own, since a change of state costs as much
 * again for every layer of its source, and classes change far more often than dots.
 */
export const dotLayers = (): FillLayerSpecification[] =>
  tones.map((tone) => ({
    id: tone,
    type: "fill",
    source: "dots",
    paint: {
      "fill-antialias": false,
      "fill-pattern": tone,
      "fill-opacity": ["case", hasTone(tone), ["case", isFaded, fadedOpacity, 1], 0],
    },
  }));

const isFaded: ExpressionSpecification = ["boolean", ["feature-state", "faded"], false];

const hasTone = (tone: PatternName): ExpressionSpecification => [
  "==",
  ["coalesce", ["feature-state", "tone"], 0],
  toneOf(tone),
];

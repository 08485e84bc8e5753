import type { OutcomeKind } from "../assessment/assessment.ts";
import type { MapColour } from "./palette.ts";
import type { Texture } from "./scene.ts";

/** A square that repeats without a seam. Drawn as an SVG pattern and, from the same path, as an image. */
export interface PatternTile {
  /** Edge of the square, px. */
  readonly size: number;
  /** Colour below the strokes; transparent where absent. */
  readonly ground?: MapColour;
  readonly stroke: MapColour;
  readonly strokeWidth: number;
  /** Round caps turn lines without length into dots. */
  readonly cap: "butt" | "round";
  /** SVG path data; empty for a flat tint. */
  readonly path: string;
}

const falling = "M-1.5,4.5L4.5,-1.5M-1.5,10.5L10.5,-1.5M4.5,10.5L10.5,4.5";
const spots = "M1.4,1.4h0M4.2,4.2h0";
const rising = "M-2,6L10,18M-2,-2L18,18M6,-2L18,10";

/**
 * How a region without a class is filled: each pattern has one meaning wherever it appears. Hatch: no data. Flat cool tint: a true
 * zero; with dashes, a zero by choice. Small crosses: not applicable. Wide hatch the other way: load known from a statistical key
 * only; narrower, not comparable. Spots: the figure of the region above, where it has no class.
 * Level, broken level, crossed and upright lines: no headroom, headroom not certain, larger than the grid can take, arid. Diamonds: burden without benefit.
 */
export const patternTiles: Readonly<Record<Exclude<OutcomeKind, "value">, PatternTile>> = {
  noData: tile(6, "noDataGround", "noDataLine", 1.5, falling),
  noLoad: tile(6, "zero", "zero", 0, ""),
  notApplicable: tile(
    7,
    "notApplicableGround",
    "notApplicableMark",
    0.8,
    "M2.2,2.2l2.6,2.6M4.8,2.2l-2.6,2.6",
  ),
  keyOnly: tile(16, "notApplicableGround", "noDataLine", 1, rising),
  zeroByChoice: tile(8, "zero", "inkThird", 0.8, "M2,4h4"),
  inherited: {
    size: 5.6,
    ground: "notApplicableGround",
    stroke: "dotDark",
    strokeWidth: 1.25,
    cap: "round",
    path: spots,
  },
  notComparable: tile(8, "notApplicableGround", "noDataLine", 1, rising),
  noHeadroom: tile(5, "noDataGround", "inkThird", 1.4, "M0,2.5h5"),
  headroomUncertain: tile(10, "noDataGround", "inkThird", 1.2, "M0,5h5"),
  tooLarge: tile(5, "noDataGround", "inkThird", 1.1, "M0,2.5H5M2.5,0v5"),
  burdenWithoutBenefit: tile(8, "noDataGround", "inkThird", 1.2, "M0,4L4,0L8,4L4,8Z"),
  arid: tile(5, "notApplicableGround", "notApplicableMark", 1, "M2.5,0v5"),
};

/** Dots over the fill of a region that rests on estimated data: dark on light classes, light on dark ones. */
export const dotTile = (lightGround: boolean): PatternTile => ({
  size: 5.6,
  stroke: lightGround ? "dotDark" : "dotLight",
  strokeWidth: 1.25,
  cap: "round",
  path: spots,
});

/** Ruling over a cell of burden by benefit that holds a true zero: upright where there is no benefit, level where there is no burden. */
export const rulingTiles: Readonly<Record<"zeroBenefit" | "zeroBurden", PatternTile>> = {
  zeroBenefit: { size: 3.5, stroke: "ruling", strokeWidth: 1, cap: "butt", path: "M0.5,0V3.5" },
  zeroBurden: { size: 3.5, stroke: "ruling", strokeWidth: 1, cap: "butt", path: "M0,0.5H3.5" },
};

/** Lines over a class that is not sure, crossed where it is less so: dark on light classes, light on dark ones. */
export const textureTile = (texture: Texture, lightGround: boolean): PatternTile => ({
  size: 7,
  stroke: lightGround ? "dotDark" : "dotLight",
  strokeWidth: 0.8,
  cap: "butt",
  path: texture === "hatched" ? slant : slant + counterSlant,
});

const slant = "M-1.75,1.75L1.75,-1.75M0,7L7,0M5.25,8.75L8.75,5.25";
const counterSlant = "M5.25,-1.75L8.75,1.75M0,0L7,7M-1.75,5.25L1.75,8.75";

function tile(
  size: number,
  ground: MapColour,
  stroke: MapColour,
  strokeWidth: number,
  path: string,
): PatternTile {
  return { size, ground, stroke, strokeWidth, cap: "butt", path };
}

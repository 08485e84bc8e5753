import type { Words } from "../language/words.ts";
import type { BivariateRegion } from "./bivariateRegions.ts";
import { type AxisTick, type SideScale, sideScale } from "./bivariateScale.ts";
import type { BivariateScene } from "./bivariateScene.ts";
import type { SideFigure } from "./bivariateSides.ts";

/** A point on the picture, px from its top left corner. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ScatterPoint extends Point {
  readonly id: string;
  readonly name: string;
  /** Place in `bivariateCells`. */
  readonly cell: number;
}

/** A stretch of an axis, px; `from` is where the axis begins. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One axis: its lane for zeros, its stretch for more, ticks and limits in px. */
export interface ScatterAxis {
  readonly lane: Stretch;
  readonly stretch: Stretch;
  readonly ticks: readonly AxisTick[];
  readonly limits: readonly number[];
  readonly scale: SideScale;
}

export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  /** Benefit, along the reading direction. */
  readonly across: ScatterAxis;
  /** Burden, upwards. */
  readonly up: ScatterAxis;
  readonly points: readonly ScatterPoint[];
}

export interface ScatterSize {
  readonly width: number;
  readonly height: number;
}

/** Room for the figures of the axes, and the width of the lanes in which zeros lie, px. */
const room = { start: 52, end: 12, top: 10, bottom: 24 };
const laneWidth = 38;
const laneGap = 8;

/** A tick closer to the lane than this has no label, 0–1. */
const leastTick = 0.05;

/**
 * The scatter of a scene: every region that has a cell, with zeros in their own lanes beside the axes. In right-to-left
 * languages it is mirrored.
 */
export function scatterLayout(
  scene: BivariateScene,
  { width, height }: ScatterSize,
  words: Words,
): ScatterLayout {
  const mirrored = (x: number): number => (scene.direction === "rtl" ? width - x : x);
  const [start, end] = [mirrored(room.start), mirrored(width - room.end)];
  const across = axisOf(scene, "benefit", { start, end, words });
  const up = axisOf(scene, "burden", { start: height - room.bottom, end: room.top, words });
  return {
    width,
    height,
    across,
    up,
    points: drawn(scene).map(({ id, name, classIndex, benefit, burden }) => ({
      id,
      name,
      cell: classIndex,
      x: along(across, benefit, jitter(id, 1)),
      y: along(up, burden, jitter(id, 2)),
    })),
  };
}

const drawn = ({ regions }: BivariateScene): readonly BivariateRegion[] =>
  regions.filter(({ kind }) => kind === "value");

interface AxisPlace {
  readonly start: number;
  readonly end: number;
  readonly words: Words;
}

function axisOf(
  scene: BivariateScene,
  side: "burden" | "benefit",
  { start, end, words }: AxisPlace,
): ScatterAxis {
  const sign = Math.sign(end - start);
  const unit = side === "burden" ? scene.unit : "";
  const values = drawn(scene).map((region) => region[side].value);
  const scale = sideScale(values, { unit, words });
  const stretch = { from: start + sign * (laneWidth + laneGap), to: end };
  const px = (at: number): number => stretch.from + at * (stretch.to - stretch.from);
  return {
    lane: { from: start, to: start + sign * laneWidth },
    stretch,
    scale,
    ticks: scale.ticks.map(({ at, label }) => ({ at: px(at), label: at < leastTick ? "" : label })),
    limits: scene[side].limits.map((limit) => px(scale.at(limit))),
  };
}

/** Zeros are spread over their lane so that they do not overlap. A small number whose central value is 0 is drawn at the start. */
function along({ lane, stretch, scale }: ScatterAxis, figure: SideFigure, spread: number): number {
  if (figure.kind === "noLoad") return lane.from + (0.12 + 0.76 * spread) * (lane.to - lane.from);
  const at = figure.value > 0 ? Math.min(1, scale.at(figure.value)) : 0;
  return stretch.from + at * (stretch.to - stretch.from);
}

/** A pseudo-random number of 0–1 that is always the same for a region. */
function jitter(id: string, salt: number): number {
  let hash = salt * 7919;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
  return (((hash ^ (hash >>> 15)) >>> 0) % 997) / 997;
}

import { logarithm } from "./logarithm.ts";
import { isEven, type Shape, shapeOf } from "./shape.ts";
import { winsorise } from "./winsorise.ts";

/** How the outliers of a sample were treated before it was scaled. */
export const treatments = ["none", "winsorised", "log"] as const;
export type Treatment = (typeof treatments)[number];

/** A scale derived from a sample. It places any number of the same kind between 0 and 100. */
export interface Yardstick {
  readonly treatment: Treatment;
  /** Points winsorised; 0 for the other treatments. */
  readonly points: number;
  /** False where the treated values are still uneven. They are used and have to be flagged. */
  readonly even: boolean;
  /** 0 at the sample's smallest, 100 at its largest (treated) value; numbers beyond are clamped. */
  readonly place: Scale;
}

/**
 * Places a number between 0 and 100.
 *
 * @param own the number that the same region has in the sample, where `value` is an end of its range.
 */
export type Scale = (value: number, own?: number) => number;

/** Derives a scale from a sample. */
export type Scaling = (values: readonly number[]) => Scale;

/** Offset of the logarithm, as a share of the sample's range (COINr's `log_CT`). */
const logOffset = 0.01;

/**
 * Treats outliers as COINr does (winsorise up to five points; where that is not enough, `ln(x − min + 0.01 range)`,
 * mirrored for a long tail of small values) and scales the result.
 *
 * @param values the sample: finite numbers. @param scaling minimum and maximum, or another way.
 */
export function yardstickOf(values: readonly number[], scaling: Scaling = scaleOf): Yardstick {
  const shape = shapeOf(values);
  if (isEven(shape)) return { treatment: "none", points: 0, even: true, place: scaling(values) };
  const winsorised = winsorise(values, shape);
  if (winsorised.even) {
    const [smallest, largest] = extremes(winsorised.values);
    return {
      treatment: "winsorised",
      points: winsorised.points,
      even: true,
      place: after(scaling(winsorised.values), (value) => within(value, smallest, largest)),
    };
  }
  const logarithm = logarithmOf(values, shape);
  const treated = values.map(logarithm);
  return {
    treatment: "log",
    points: 0,
    even: isEven(shapeOf(treated)),
    place: after(scaling(treated), logarithm),
  };
}

/** A scale over treated numbers. */
const after =
  (scale: Scale, treat: (value: number) => number): Scale =>
  (value, own = value) =>
    scale(treat(value), treat(own));

/** Min–max scaling onto 0 … 100, untreated; 0 everywhere for a sample without spread. */
export function scaleOf(values: readonly number[]): (value: number) => number {
  const [smallest, largest] = extremes(values);
  const spread = largest - smallest;
  if (!(spread > 0)) return (value) => (Number.isNaN(value) ? Number.NaN : 0);
  return (value) => (100 * (within(value, smallest, largest) - smallest)) / spread;
}

function logarithmOf(values: readonly number[], { skewness }: Shape): (value: number) => number {
  const [smallest, largest] = extremes(values);
  const offset = logOffset * (largest - smallest);
  return skewness >= 0
    ? (value) => logarithm(within(value, smallest, largest) - smallest + offset)
    : (value) => -logarithm(largest - within(value, smallest, largest) + offset);
}

const extremes = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

const within = (value: number, smallest: number, largest: number): number =>
  Math.min(Math.max(value, smallest), largest);

import { isEven, shapeOf } from "./shape.ts";
import { winsorise } from "./winsorise.ts";

/** How the outliers of a sample were treated before it was scaled. */
export const treatments = ["none", "winsorised", "log"] as const;
export type Treatment = (typeof treatments)[number];

/** A scale read off a sample: places any number of the same kind between 0 and 100. */
export interface Yardstick {
  readonly treatment: Treatment;
  /** Points winsorised; 0 for the other treatments. */
  readonly points: number;
  /** False where even the treated values remain uneven: kept, and to be flagged. */
  readonly even: boolean;
  /** 0 at the sample's smallest, 100 at its largest (treated) value; a number beyond them stands at the end. */
  readonly place: (value: number) => number;
}

/** Offset of the logarithm, as a share of the sample's range (COINr's `log_CT`). */
const logOffset = 0.01;

/**
 * Treats outliers as COINr does (winsorise up to five points; where that does not help, `ln(x − min + 0.01 range)`,
 * mirrored for a long tail of small values) and scales by minimum and maximum.
 *
 * @param values the sample: finite numbers.
 */
export function yardstickOf(values: readonly number[]): Yardstick {
  if (isEven(shapeOf(values)))
    return { treatment: "none", points: 0, even: true, place: scaleOf(values) };
  const winsorised = winsorise(values);
  if (winsorised.even)
    return {
      treatment: "winsorised",
      points: winsorised.points,
      even: true,
      place: scaleOf(winsorised.values),
    };
  const logarithm = logarithmOf(values);
  const treated = values.map(logarithm);
  const place = scaleOf(treated);
  return {
    treatment: "log",
    points: 0,
    even: isEven(shapeOf(treated)),
    place: (value) => place(logarithm(value)),
  };
}

/** Min–max scaling onto 0 … 100, untreated; 0 everywhere for a sample without spread. */
export function scaleOf(values: readonly number[]): (value: number) => number {
  const [smallest, largest] = extremes(values);
  const spread = largest - smallest;
  if (!(spread > 0)) return (value) => (Number.isNaN(value) ? Number.NaN : 0);
  return (value) => (100 * (within(value, smallest, largest) - smallest)) / spread;
}

function logarithmOf(values: readonly number[]): (value: number) => number {
  const [smallest, largest] = extremes(values);
  const offset = logOffset * (largest - smallest);
  return shapeOf(values).skewness >= 0
    ? (value) => Math.log(within(value, smallest, largest) - smallest + offset)
    : (value) => -Math.log(largest - within(value, smallest, largest) + offset);
}

const extremes = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

const within = (value: number, smallest: number, largest: number): number =>
  Math.min(Math.max(value, smallest), largest);

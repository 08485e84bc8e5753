/** A central value with the ends of its range. */
export interface Range {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Numbers of one region that are counted together. */
export interface RunSource {
  /** Numbers of many regions, draw by draw. */
  readonly kept: Float64Array;
  /** Place of the region's first number, and from each to its next. */
  readonly first: number;
  readonly step: number;
  readonly count: number;
  /** What each is multiplied by; 0 makes zeros of all. */
  readonly factor: number;
}

/** The numbers of one region in a run of draws, laid out for counting. */
export class NumberRun {
  readonly values: Float64Array;
  /** The same as 32-bit numbers, and their bits. */
  private readonly singles: Float32Array;
  readonly words: Uint32Array;
  count = 0;
  lowest = Number.POSITIVE_INFINITY;
  highest = Number.NEGATIVE_INFINITY;

  constructor(most: number) {
    this.values = new Float64Array(most);
    this.singles = new Float32Array(most);
    this.words = new Uint32Array(this.singles.buffer);
  }

  /** Takes the numbers of a region. @returns the place of the first missing one; −1 where none is. */
  take({ kept, first, step, count, factor }: RunSource): number {
    const { values, singles } = this;
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    let missing = -1;
    for (let index = 0, place = first; index < count; index += 1, place += step) {
      const value = factor === 0 ? 0 : (kept[place] as number) * factor;
      values[index] = value;
      singles[index] = value + 0;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
      if (missing < 0 && Number.isNaN(value)) missing = index;
    }
    this.count = count;
    this.lowest = lowest;
    this.highest = highest;
    return missing;
  }
}

import { quantile } from "../statistics/quantile.ts";

/**
 * Counts of numbers on a grid that is common to all histograms: sign, exponent and eight bits of a 32-bit number, so that a
 * step is 0.2 to 0.4 % wide at every size. Counts and extremes do not depend on the order in which numbers come, so that parts
 * can be joined.
 */
export interface LogHistogram {
  /** Place of the first count on the grid. */
  readonly first: number;
  readonly counts: Uint32Array;
  /** Smallest and largest number, exactly. */
  readonly lowest: number;
  readonly highest: number;
}

const single = new Float32Array(1);
const word = new Uint32Array(single.buffer);

/** Bits of a number that are left out, and the size of one half of the grid: negative numbers below, others above. */
const bitsDropped = 15;
const half = 2 ** 16;

/** Place of a number on the grid, rising with it, by the bits of a 32-bit number; there is no −0 among them. */
function placeOfWord(bits: number): number {
  const kept = bits >>> bitsDropped;
  return kept < half ? half + kept : 2 * half - 1 - kept;
}

/** Place of a number on the grid. 0 and −0 share one. */
export function placeOf(value: number): number {
  single[0] = value + 0;
  return placeOfWord(word[0] as number);
}

/** The place from which on numbers are not negative; the first of these holds 0. */
export const zeroPlace = placeOf(0);

/** The end of a step that lies nearer to 0. */
function nearEnd(place: number): number {
  const isNegative = place < half;
  word[0] = ((isNegative ? half - 1 - place : place - half) << bitsDropped) >>> 0;
  return isNegative ? -(single[0] as number) : (single[0] as number);
}

/** Lower and upper end of a step; those of 0 and of an infinite number have no width: what is below 1e-40 is 0. */
function endsOf(place: number): readonly [number, number] {
  if (place === zeroPlace) return [0, 0];
  const near = nearEnd(place);
  if (!Number.isFinite(near)) return [near, near];
  return place < half ? [nearEnd(place - 1), near] : [near, nearEnd(place + 1)];
}

/** Numbers of one region in a run of draws, counted together. */
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

  clear(): void {
    this.count = 0;
    this.lowest = Number.POSITIVE_INFINITY;
    this.highest = Number.NEGATIVE_INFINITY;
  }

  push(value: number): void {
    this.values[this.count] = value;
    this.singles[this.count] = value + 0;
    this.count += 1;
    if (value < this.lowest) this.lowest = value;
    if (value > this.highest) this.highest = value;
  }
}

/** A histogram that counts; its room grows with the numbers. */
export class LogCounter {
  private first = 0;
  private counts = new Uint32Array(0);
  private lowest = Number.POSITIVE_INFINITY;
  private highest = Number.NEGATIVE_INFINITY;

  /** Counts the numbers of a run. */
  add({ words, count, lowest, highest }: NumberRun): void {
    if (lowest < this.lowest) this.lowest = lowest;
    if (highest > this.highest) this.highest = highest;
    this.reach(placeOf(lowest), placeOf(highest));
    const { first, counts } = this;
    for (let index = 0; index < count; index += 1) {
      const cell = placeOfWord(words[index] as number) - first;
      counts[cell] = (counts[cell] as number) + 1;
    }
  }

  /** Takes counts of numbers between two extremes, each by its steps from that of the lowest. */
  taking(lowest: number, highest: number): (step: number, count: number) => void {
    if (lowest < this.lowest) this.lowest = lowest;
    if (highest > this.highest) this.highest = highest;
    const first = placeOf(lowest);
    this.reach(first, placeOf(highest));
    const offset = first - this.first;
    const { counts } = this;
    return (step, count) => {
      counts[offset + step] = (counts[offset + step] as number) + count;
    };
  }

  /** What was counted, without empty steps at the ends: the same numbers give the same bytes. */
  histogram(): LogHistogram {
    const { lowest, highest } = this;
    const from = placeOf(lowest) - this.first;
    const to = placeOf(highest) - this.first + 1;
    return { first: this.first + from, counts: this.counts.slice(from, to), lowest, highest };
  }

  /** Makes room from one place to another, with room to spare on the sides where there was too little. */
  private reach(lowest: number, highest: number): void {
    const length = this.counts.length;
    const end = this.first + length;
    if (length > 0 && lowest >= this.first && highest < end) return;
    const spare = (highest - lowest) >> 2;
    const first = length > 0 && lowest >= this.first ? this.first : Math.max(0, lowest - spare);
    const last = length > 0 && highest < end ? end : Math.min(2 * half, highest + 1 + spare);
    const wider = new Uint32Array(last - first);
    wider.set(this.counts, length > 0 ? this.first - first : 0);
    this.counts = wider;
    this.first = first;
  }
}

export function countOf({ counts }: LogHistogram): number {
  let sum = 0;
  for (let index = 0; index < counts.length; index += 1) sum += counts[index] as number;
  return sum;
}

/** How many numbers are 0 or below. */
export const countNotAboveZero = ({ first, counts }: LogHistogram): number =>
  counts.reduce((sum, count, index) => (first + index <= zeroPlace ? sum + count : sum), 0);

/**
 * Quantiles by linear interpolation between order statistics (n − 1), each taken to lie evenly within its step and inside
 * of the extremes.
 *
 * @param shares rising or not, 0–1.
 */
export const quantilesOf = (
  histogram: LogHistogram,
  shares: readonly number[],
): readonly number[] => {
  const last = countOf(histogram) - 1;
  return shares.map((share) => {
    const below = Math.floor(last * share);
    const pair = [below, Math.min(below + 1, last)].map((rank) =>
      orderStatistic(histogram, rank, last),
    );
    return pair[0] === pair[1] ? (pair[0] as number) : between(pair, last * share - below);
  });
};

/** Without a part of it the upper number does not count, even where it is infinite. */
const between = (pair: readonly number[], part: number): number =>
  part === 0 ? (pair[0] as number) : quantile(pair, part);

/** The number of a rank, 0 for the smallest. @param last rank of the largest. */
function orderStatistic(histogram: LogHistogram, rank: number, last: number): number {
  const { first, counts, lowest, highest } = histogram;
  if (rank === 0) return lowest;
  if (rank === last) return highest;
  let index = 0;
  let before = 0;
  while (rank >= before + (counts[index] as number)) {
    before += counts[index] as number;
    index += 1;
  }
  const [from, to] = endsOf(first + index);
  const part = (rank - before + 0.5) / (counts[index] as number);
  return Math.min(highest, Math.max(lowest, from === to ? to : from + (to - from) * part));
}

/** Mean, each number taken to lie in the middle of its step. Infinite where one of them is. */
export function meanOf(histogram: LogHistogram): number {
  const { first, counts, lowest, highest } = histogram;
  if (lowest === highest) return lowest;
  let sum = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] as number;
    if (count === 0) continue;
    const [from, to] = endsOf(first + index);
    sum += count * (Math.min(highest, to) / 2 + Math.max(lowest, from) / 2);
  }
  return sum / countOf(histogram);
}

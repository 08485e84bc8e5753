import { binadeOf, binades, placeOf, placeOfWord, stepIn, stepsOfBinade } from "./logGrid.ts";
import type { LogHistogram } from "./logHistogram.ts";
import { canHold, type StepCounts, stepCounts } from "./stepCounts.ts";

/**
 * Histograms of many regions. Steps are given out in pages of one power of two each, and only where there are numbers: one that
 * reaches from below 0 to above it would else hold tens of thousands of empty steps.
 */
export interface LogHistograms {
  /** Steps of all pages, one page after the other; page 0 belongs to nobody. */
  readonly counts: StepCounts;
  /** Pages of all histograms by power of two; 0 where there is none. */
  readonly pages: Uint32Array;
  /** First power of two of each histogram among all (`binadeOf`), how many follow, and where its pages stand in `pages`. */
  readonly firsts: Uint16Array;
  readonly widths: Uint16Array;
  readonly starts: Uint32Array;
  /** Smallest and largest number of each, exactly. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/** Room at the start, in pages of each histogram. */
const firstPages = 4;

/** Most pages that are reserved for one histogram: those that reach across 0 leave most of them empty. */
const mostReserved = 16;

/** Counts the numbers of many regions. Room is shared: tens of thousands of arrays take several times the memory and the time. */
export class LogCounters implements LogHistograms {
  counts: StepCounts;
  pages: Uint32Array;
  readonly firsts: Uint16Array;
  readonly widths: Uint16Array;
  readonly starts: Uint32Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  private pageCount = 1;
  private pagesUsed = 0;

  /** @param size how many histograms. */
  constructor(size: number) {
    this.counts = stepCounts((size * firstPages + 1) * stepsOfBinade, 0);
    this.pages = new Uint32Array(size * firstPages);
    this.firsts = new Uint16Array(size);
    this.widths = new Uint16Array(size);
    this.starts = new Uint32Array(size);
    this.lowest = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.highest = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  }

  /** Makes the steps wide enough for so many draws, to be called before they are counted. */
  expect(draws: number): void {
    if (this.pageCount === 1) this.reserve(draws);
    if (canHold(this.counts, draws)) return;
    const wider = stepCounts(this.counts.length, draws);
    wider.set(this.counts);
    this.counts = wider;
  }

  /** Makes room for the powers of two between the extremes at once, while there is nothing to be moved. */
  private reserve(draws: number): void {
    let pages = 1;
    for (let index = 0; index < this.lowest.length; index += 1) {
      const from = binadeOf(placeOf(this.lowest[index] as number));
      const to = binadeOf(placeOf(this.highest[index] as number));
      pages += Math.max(1, Math.min(mostReserved, to - from + 1));
    }
    if (pages * stepsOfBinade > this.counts.length)
      this.counts = stepCounts(pages * stepsOfBinade, draws);
  }

  /** Widens the extremes to hold a number of each histogram; one that is missing makes them NaN. */
  reachTo(numbers: Float64Array): void {
    const { lowest, highest } = this;
    for (let index = 0; index < lowest.length; index += 1) {
      const number = numbers[index] as number;
      if (number < (lowest[index] as number)) lowest[index] = number;
      if (number > (highest[index] as number)) highest[index] = number;
      if (Number.isNaN(number)) lowest[index] = highest[index] = Number.NaN;
    }
  }

  /** Counts numbers of one histogram that its extremes hold already. */
  add(index: number, numbers: RowOfWords): void {
    const offset = this.reach(index);
    if (countSteps(this, numbers, offset)) this.countAbroad(numbers, offset);
  }

  /** Counts the numbers that no page was there for. */
  private countAbroad({ words, first, count }: RowOfWords, offset: number): void {
    const known = this.pageCount;
    for (let at = first; at < first + count; at += 1) {
      const place = placeOfWord(words[at] as number);
      const page = this.pageOf(offset + binadeOf(place));
      if (page < known) continue;
      const cell = stepIn(page, place);
      this.counts[cell] = (this.counts[cell] as number) + 1;
    }
  }

  /** Takes counts between two extremes, each by its steps from that of the lowest. */
  taking(
    index: number,
    { lowest, highest }: Pick<LogHistogram, "lowest" | "highest">,
  ): (step: number, count: number) => void {
    this.lowest[index] = Math.min(lowest, this.lowest[index] as number);
    this.highest[index] = Math.max(highest, this.highest[index] as number);
    const offset = this.reach(index);
    const first = placeOf(lowest);
    return (steps, count) => {
      const place = first + steps;
      const cell = stepIn(this.pageOf(offset + binadeOf(place)), place);
      this.counts[cell] = (this.counts[cell] as number) + count;
    };
  }

  /** Makes room for the extremes. @returns what is added to a power of two to find its page. */
  private reach(index: number): number {
    const from = binadeOf(placeOf(this.lowest[index] as number));
    const to = binadeOf(placeOf(this.highest[index] as number)) + 1;
    const first = this.firsts[index] as number;
    const end = first + (this.widths[index] as number);
    if (from < first || to > end) this.move(index, from, to);
    return (this.starts[index] as number) - (this.firsts[index] as number);
  }

  /** Gives a histogram pages for more powers of two, and one to spare on either side; those that it has stay. */
  private move(index: number, from: number, to: number): void {
    const first = Math.max(0, from - 1);
    const width = Math.min(binades, to + 1) - first;
    if (this.pagesUsed + width > this.pages.length) {
      const wider = new Uint32Array(2 * this.pages.length + width);
      wider.set(this.pages);
      this.pages = wider;
    }
    const start = this.starts[index] as number;
    const own = this.widths[index] as number;
    const moved = this.pagesUsed + (this.firsts[index] as number) - first;
    if (own > 0) this.pages.copyWithin(moved, start, start + own);
    this.firsts[index] = first;
    this.starts[index] = this.pagesUsed;
    this.widths[index] = width;
    this.pagesUsed += width;
  }

  /** The page in a place of `pages`; a new one where there is none. */
  private pageOf(at: number): number {
    const known = this.pages[at] as number;
    if (known > 0) return known;
    const page = this.pageCount;
    this.pageCount += 1;
    if (this.pageCount * stepsOfBinade > this.counts.length) {
      const StepArray = this.counts instanceof Uint16Array ? Uint16Array : Uint32Array;
      const wider = new StepArray(Math.ceil(this.counts.length * 1.5) + stepsOfBinade);
      wider.set(this.counts);
      this.counts = wider;
    }
    this.pages[at] = page;
    return page;
  }
}

/** Numbers of one region, side by side. */
interface Row {
  readonly first: number;
  readonly count: number;
}

/** 32-bit numbers. */
export interface RowOfSingles extends Row {
  readonly singles: Float32Array;
}

/** The bits of 32-bit numbers, none of them −0. */
export interface RowOfWords extends Row {
  readonly words: Int32Array;
}

/** Counts numbers by the pages that are there, all others on page 0, which nobody reads. @returns whether there were any. */
function countSteps(
  { counts, pages }: LogHistograms,
  { words, first, count }: RowOfWords,
  offset: number,
): boolean {
  let abroad = 0;
  for (let at = first; at < first + count; at += 1) {
    const place = placeOfWord(words[at] as number);
    const page = pages[offset + binadeOf(place)] as number;
    abroad += Number(page === 0);
    const cell = stepIn(page, place);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return abroad > 0;
}

/** Tells the steps of one of many histograms that are not empty, rising. */
export function visitSteps(
  { counts, pages, firsts, widths, starts }: LogHistograms,
  index: number,
  visit: (place: number, count: number) => void,
): void {
  const first = firsts[index] as number;
  const start = starts[index] as number;
  for (let binade = 0; binade < (widths[index] as number); binade += 1) {
    const page = (pages[start + binade] as number) * stepsOfBinade;
    if (page === 0) continue;
    const place = (first + binade) * stepsOfBinade;
    for (let step = 0; step < stepsOfBinade; step += 1) {
      const count = counts[page + step] as number;
      if (count > 0) visit(place + step, count);
    }
  }
}

/** Room for the steps of one histogram. */
export interface StepRoom {
  readonly places: Uint32Array;
  readonly counts: Uint32Array;
}

export const stepRoom = (): StepRoom => ({
  places: new Uint32Array(binades * stepsOfBinade),
  counts: new Uint32Array(binades * stepsOfBinade),
});

/** One of many histograms: its steps that are not empty. @param room that the next one overwrites. */
export function histogramAt(
  histograms: LogHistograms,
  index: number,
  room: StepRoom = stepRoom(),
): LogHistogram {
  let length = 0;
  visitSteps(histograms, index, (place, count) => {
    room.places[length] = place;
    room.counts[length] = count;
    length += 1;
  });
  return {
    places: room.places.subarray(0, length),
    counts: room.counts.subarray(0, length),
    lowest: histograms.lowest[index] as number,
    highest: histograms.highest[index] as number,
  };
}

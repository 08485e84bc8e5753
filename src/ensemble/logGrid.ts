/**
 * A grid that is common to all histograms: sign, exponent and eight bits of a 32-bit number, so that a step is 0.2 to 0.4 %
 * wide at every size.
 */

const single = new Float32Array(1);
const word = new Int32Array(single.buffer);

/** Bits of a number that are left out, and the size of one half of the grid: negative numbers below, others above. */
const bitsDropped = 15;
const half = 2 ** 16;

/** Steps of one power of two, and how many powers of two there are with both signs. */
export const stepsOfBinade = 2 ** 8;
export const binades = (2 * half) / stepsOfBinade;

/*
 * The three functions below run for each number of each draw. They spell their constants out: an engine knows those of a module
 * only as variables, and takes twice the time.
 */

/** Place of a number on the grid, rising with it, by the bits of a 32-bit number; there is no −0 among them. */
export const placeOfWord = (bits: number): number => (bits ^ ((bits >> 31) | 0x80000000)) >>> 15;

/** Power of two that a place belongs to, rising with it. */
export const binadeOf = (place: number): number => place >>> 8;

/** Where a place stands among the steps of numbered powers of two, by the number of its own. */
export const stepIn = (page: number, place: number): number => (page << 8) | (place & 0xff);

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

/** Lower end of a step; those of 0 and of an infinite number have no width: what is below 1e-40 is 0. */
export function lowerEnd(place: number): number {
  if (place >= half) return nearEnd(place);
  const near = nearEnd(place);
  return Number.isFinite(near) ? nearEnd(place - 1) : near;
}

/** Upper end of a step. */
export function upperEnd(place: number): number {
  const near = nearEnd(place);
  if (place < half || place === zeroPlace || !Number.isFinite(near)) return near;
  return nearEnd(place + 1);
}

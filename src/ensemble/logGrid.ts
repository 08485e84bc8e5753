/**
 * A grid that is common to all histograms: sign, exponent and eight bits of a 32-bit number, so that a step is 0.2 to 0.4 %
 * wide at every size.
 */

const single = new Float32Array(1);
const word = new Uint32Array(single.buffer);

/** Bits of a number that are left out, and the size of one half of the grid: negative numbers below, others above. */
const bitsDropped = 15;
const half = 2 ** 16;

/** Places of the grid. */
export const gridPlaces = 2 * half;

/** Place of a number on the grid, rising with it, by the bits of a 32-bit number; there is no −0 among them. */
export function placeOfWord(bits: number): number {
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
export function endsOf(place: number): readonly [number, number] {
  if (place === zeroPlace) return [0, 0];
  const near = nearEnd(place);
  if (!Number.isFinite(near)) return [near, near];
  return place < half ? [nearEnd(place - 1), near] : [near, nearEnd(place + 1)];
}

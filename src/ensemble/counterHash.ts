/** What 32 random bits are divided by to lie between 0 and 1. */
const wordRange = 2 ** 32;

/**
 * Mixes 32 bits so that each bit of the result depends on all bits given (lowbias32, Wellons 2018). Integer arithmetic only:
 * the same in every engine.
 */
export function mixBits(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Bits of a text (FNV-1a), so that what is drawn for a region depends on its id and not on its place in a list. */
export function textBits(text: string): number {
  let bits = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1)
    bits = Math.imul(bits ^ text.charCodeAt(place), 0x01000193);
  return mixBits(bits);
}

/** Bits of one random input: the same for all draws of an ensemble. */
export const inputBits = (seed: number, region: string, input: string): number =>
  mixBits(textBits(input) + mixBits(textBits(region) + mixBits(seed)));

/** Share of a word of 32 bits, in the middle of its step: never 0 and never 1. */
export const shareOfBits = (bits: number): number => (bits + 0.5) / wordRange;

/** Bits of a draw: the same for all its inputs. */
export const drawBits = (draw: number): number => mixBits(draw + 0x9e3779b9);

/**
 * Uniform number of an input in a draw, a pure function of both: no state, so that any worker may compute any draw.
 *
 * @param bits of the input, by `inputBits`. @param ofDraw by `drawBits`.
 * @returns between 0 and 1, neither of them.
 */
export const uniformOfBits = (bits: number, ofDraw: number): number =>
  shareOfBits(mixBits(bits ^ ofDraw));

/** The same for a single input. */
export const hashUniform = (bits: number, draw: number): number =>
  uniformOfBits(bits, drawBits(draw));

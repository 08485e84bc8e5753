import { mixBits, shareOfBits } from "./counterHash.ts";
import { type SobolDirection, sobolDirections } from "./sobolDirections.ts";

/** Bits of a coordinate. */
const width = 32;

/** Dimensions that the table of direction numbers reaches. */
export const sobolDimensions = sobolDirections.length + 1;

const vectors: Uint32Array[] = [];

/** Direction vectors of a dimension, worked out when it is first asked for. */
function vectorsOf(dimension: number): Uint32Array {
  const known = vectors[dimension];
  if (known) return known;
  const direction = sobolDirections[dimension - 1];
  if (dimension > 0 && !direction)
    throw new Error(
      `There are direction numbers for ${sobolDimensions} dimensions; number ${dimension} was asked for. Extend src/ensemble/sobolDirections.ts.`,
    );
  const made = direction ? extended(direction) : firstDimension();
  vectors[dimension] = made;
  return made;
}

const firstDimension = (): Uint32Array =>
  Uint32Array.from({ length: width }, (_, bit) => 2 ** (width - 1 - bit));

/** Further direction numbers by the recurrence of the polynomial (Bratley and Fox 1988, algorithm 659). */
function extended([degree, coefficients, ...initial]: SobolDirection): Uint32Array {
  const made = new Uint32Array(width);
  for (let bit = 0; bit < width; bit += 1) {
    const given = initial[bit];
    made[bit] =
      bit < degree && given !== undefined
        ? given << (width - 1 - bit)
        : recurred(made, bit, { degree, coefficients });
  }
  return made;
}

function recurred(
  made: Uint32Array,
  bit: number,
  { degree, coefficients }: { readonly degree: number; readonly coefficients: number },
): number {
  const before = made[bit - degree] as number;
  let value = before ^ (before >>> degree);
  for (let term = 1; term < degree; term += 1)
    if ((coefficients >>> (degree - 1 - term)) & 1) value ^= made[bit - term] as number;
  return value;
}

/**
 * Coordinate of a point of the Sobol sequence, in the order of Gray codes as Joe and Kuo's program prints it.
 *
 * @param point 0 is the origin. @param dimension from 0.
 * @returns 32 bits; divided by 2³² it lies in [0, 1).
 */
export function sobolBits(point: number, dimension: number): number {
  const directions = vectorsOf(dimension);
  let bits = 0;
  for (let gray = point ^ (point >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit += 1)
    if (gray & 1) bits ^= directions[bit] as number;
  return bits >>> 0;
}

/** The bits of a word from the last to the first. */
function reversed(bits: number): number {
  let turned = bits;
  turned = ((turned >>> 1) & 0x55555555) | ((turned & 0x55555555) << 1);
  turned = ((turned >>> 2) & 0x33333333) | ((turned & 0x33333333) << 2);
  turned = ((turned >>> 4) & 0x0f0f0f0f) | ((turned & 0x0f0f0f0f) << 4);
  turned = ((turned >>> 8) & 0x00ff00ff) | ((turned & 0x00ff00ff) << 8);
  return ((turned >>> 16) | (turned << 16)) >>> 0;
}

/** Changes each bit by the bits below it (Laine and Karras 2011). */
function permuted(bits: number, seed: number): number {
  let mixed = (bits + seed) | 0;
  mixed ^= Math.imul(mixed, 0x6c50b47c);
  mixed ^= Math.imul(mixed, 0xb82f1e52);
  mixed ^= Math.imul(mixed, 0xc7afe638);
  mixed ^= Math.imul(mixed, 0x8d22f6e6);
  return mixed >>> 0;
}

/** Bits by which a seed scrambles a dimension. */
export const scrambleBits = (seed: number, dimension: number): number =>
  mixBits(dimension + mixBits(seed + 1));

/**
 * Coordinate of a scrambled Sobol point: Owen's nested uniform scramble by a hash (Burley 2020, "Practical hash-based Owen
 * scrambling", JCGT 9(4)). It keeps how evenly the points lie and makes each of them uniform over seeds.
 *
 * @param scramble by `scrambleBits`. @returns between 0 and 1, neither of them.
 */
export const scrambledSobol = (point: number, dimension: number, scramble: number): number =>
  shareOfBits(reversed(permuted(reversed(sobolBits(point, dimension)), scramble)));

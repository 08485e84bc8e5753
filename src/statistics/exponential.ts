const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
/** Place of the word with sign and exponent, in either order of bytes. */
const highWord = new Uint8Array(Int32Array.of(1).buffer)[0];

/** Beyond these the result is infinite, or 0. */
const largest = 709.782712893384;
const smallest = -745.1332191019411;

/** ln 2 in two parts: whole multiples of the first are exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/**
 * `e^x`, the same to the last bit wherever the code runs: `Math.exp` of different engines, and of their versions, differs
 * there. It is good to one unit in the last place.
 *
 * Source: fdlibm 5.3, e_exp.c (Sun Microsystems 1993): `x = k · ln 2 + r`, and a rational function of r.
 */
export function exponential(x: number): number {
  if (x > largest) return Number.POSITIVE_INFINITY;
  if (x < smallest) return 0;
  if (x === 1) return Math.E;
  const size = Math.abs(x);
  if (size < 2 ** -28) return 1 + x;
  if (size <= Math.LN2 / 2) {
    const c = remainder(x);
    return 1 - ((x * c) / (c - 2) - x);
  }
  const k = multiples(x, size);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const c = remainder(r);
  return timesPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k);
}

/** How many times ln 2 is taken out of a number. */
function multiples(x: number, size: number): number {
  if (size < 1.5 * Math.LN2) return x < 0 ? -1 : 1;
  return Math.trunc(Math.LOG2E * x + (x < 0 ? -0.5 : 0.5));
}

/** `r − r² · P(r²)`. */
function remainder(r: number): number {
  const t = r * r;
  return (
    r -
    t *
      (0.16666666666666602 +
        t *
          (-2.7777777777015593e-3 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))
  );
}

/** `y · 2^k`, in two steps where 2^k is no ordinary number. */
function timesPowerOfTwo(y: number, k: number): number {
  if (k === 1024) return y * 2 * 2 ** 1023;
  if (k < -1021) return y * powerOfTwo(k + 1000) * 2 ** -1000;
  return y * powerOfTwo(k);
}

function powerOfTwo(exponent: number): number {
  words[0] = 0;
  words[1] = 0;
  words[highWord as number] = (1023 + exponent) << 20;
  return double[0] as number;
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
/** Place of the word with sign and exponent, in either order of bytes. */
const highWord = new Uint8Array(Int32Array.of(1).buffer)[0] as number;

/** ln 2 in two parts: whole multiples of the first are exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** Smallest number of full precision. */
const smallestNormal = 2 ** -1022;

/**
 * Natural logarithm, the same to the last bit wherever the code runs: `Math.log` of different engines, and of their versions,
 * differs there. It is good to one unit in the last place.
 *
 * Source: fdlibm 5.3, e_log.c (Sun Microsystems 1993): `x = 2^k · (1 + f)` with 1 + f between √½ and √2, and a polynomial of
 * `s = f / (2 + f)`.
 *
 * @returns −∞ of 0, NaN below.
 */
export function logarithm(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (!(x > 0)) return Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < smallestNormal) return ofNormal(x * 2 ** 54, -54);
  return ofNormal(x, 0);
}

/** @param added to the exponent of 2. */
function ofNormal(x: number, added: number): number {
  double[0] = x;
  const word = words[highWord] as number;
  const fraction = word & 0xfffff;
  const halved = (fraction + 0x95f64) & 0x100000;
  words[highWord] = fraction | (halved ^ 0x3ff00000);
  const k = added + (word >> 20) - 1023 + (halved >> 20);
  const f = (double[0] as number) - 1;
  const high = k * ln2High;
  const low = k * ln2Low;
  if ((0xfffff & (2 + fraction)) < 3) return nearOne(f, { high, low });
  const s = f / (2 + f);
  const r = seriesOf(s * s);
  const isMiddle = ((fraction - 0x6147a) | (0x6b851 - fraction)) > 0;
  if (!isMiddle) return k === 0 ? f - s * (f - r) : high - (s * (f - r) - low - f);
  const half = 0.5 * f * f;
  return k === 0 ? f - (half - s * (half + r)) : high - (half - (s * (half + r) + low) - f);
}

/** `k · ln 2`, in two parts. */
interface Multiple {
  readonly high: number;
  readonly low: number;
}

function nearOne(f: number, { high, low }: Multiple): number {
  if (f === 0) return high + low;
  const r = f * f * (0.5 - 0.3333333333333333 * f);
  return high === 0 ? f - r : high - (r - low - f);
}

function seriesOf(z: number): number {
  const w = z * z;
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  return odd + even;
}

import { logarithm } from "./logarithm.ts";

/** Coefficients of a polynomial of the seventh degree, the constant first. */
type Polynomial = readonly [number, number, number, number, number, number, number, number];

const at = (of: Polynomial, x: number): number =>
  ((((((of[7] * x + of[6]) * x + of[5]) * x + of[4]) * x + of[3]) * x + of[2]) * x + of[1]) * x +
  of[0];

/** Numerator and denominator of one piece of the approximation. */
type Rational = readonly [above: Polynomial, below: Polynomial];

const middle: Rational = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
];

const tail: Rational = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 7.745450142783414e-4,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 5.475938084995345e-4, 1.0507500716444169e-9,
  ],
];

const farTail: Rational = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 1.2426609473880784e-3, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 7.868691311456133e-4,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];

/** Distance from the middle below which the first piece holds, and the radius from which the last one does. */
const middleHalf = 0.425;
const farRadius = 5;

/**
 * Inverse of the standard normal distribution (Wichura 1988, algorithm AS 241, PPND16), good to about 1e-16.
 *
 * @param share between 0 and 1, neither of them.
 * @returns standard deviations from the mean.
 */
export function normalQuantile(share: number): number {
  const distance = share - 0.5;
  if (Math.abs(distance) <= middleHalf)
    return distance * ratioAt(middle, middleHalf ** 2 - distance ** 2);
  const radius = Math.sqrt(-logarithm(distance < 0 ? share : 1 - share));
  const size =
    radius <= farRadius ? ratioAt(tail, radius - 1.6) : ratioAt(farTail, radius - farRadius);
  return distance < 0 ? -size : size;
}

const ratioAt = ([above, below]: Rational, x: number): number => at(above, x) / at(below, x);

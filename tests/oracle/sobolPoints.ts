/** Initial numbers of Joe and Kuo (2008), SIAM J. Sci. Comput. 30, 2635–2654 (new-joe-kuo-6), dimensions 2 to 6. */
const polynomials = [
  { degree: 1, coefficients: 0, initial: [1] },
  { degree: 2, coefficients: 1, initial: [1, 3] },
  { degree: 3, coefficients: 1, initial: [1, 3, 1] },
  { degree: 3, coefficients: 2, initial: [1, 1, 1] },
  { degree: 4, coefficients: 1, initial: [1, 1, 3, 3] },
];

const bits = 30;

/** Direction numbers of a dimension, as integers of 30 bits. */
function directions(polynomial: (typeof polynomials)[number] | undefined): number[] {
  if (!polynomial) return Array.from({ length: bits }, (_, bit) => 2 ** (bits - 1 - bit));
  const { degree, coefficients, initial } = polynomial;
  const numbers = initial.map((number, bit) => number * 2 ** (bits - 1 - bit));
  for (let bit = degree; bit < bits; bit += 1) {
    const first = numbers[bit - degree] as number;
    let number = first ^ (first >>> degree);
    for (let term = 1; term < degree; term += 1)
      if ((coefficients >>> (degree - 1 - term)) & 1) number ^= numbers[bit - term] as number;
    numbers.push(number);
  }
  return numbers;
}

/** The first points of the plain Sobol sequence in up to six dimensions, by Gray code; the origin is left out. */
export function sobolPoints(count: number, dimensions: number): number[][] {
  const numbers = [undefined, ...polynomials].slice(0, dimensions).map(directions);
  const state = numbers.map(() => 0);
  return Array.from({ length: count }, (_, index) => {
    const changed = 31 - Math.clz32(~index & (index + 1));
    for (const [dimension, column] of numbers.entries())
      state[dimension] = (state[dimension] as number) ^ (column[changed] as number);
    return state.map((number) => number / 2 ** bits);
  });
}

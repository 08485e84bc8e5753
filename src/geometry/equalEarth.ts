/** A pair of numbers: longitude and latitude in degrees, or x and y on the plane. */
export type Pair = readonly [number, number];

/** Coefficients of the polynomial, from table 2 of the paper. */
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;

const halfRootOfThree = Math.sqrt(3) / 2;
const degree = Math.PI / 180;

/** Newton's method gains about two digits of 16 a step at the poles and doubles them elsewhere. */
const mostSteps = 12;
const precise = 1e-13;

/**
 * Equal Earth: an equal-area projection of the world with curved sides.
 *
 * θ = asin(√3/2 · sin φ)
 * x = 2√3 · λ · cos θ / (3 · (9 A4 θ⁸ + 7 A3 θ⁶ + 3 A2 θ² + A1))
 * y = A4 θ⁹ + A3 θ⁷ + A2 θ³ + A1 θ
 *
 * λ and φ are longitude and latitude; x grows eastward and y northward, in radii of the sphere.
 *
 * Šavrič, B., Patterson, T., Jenny, B. (2018): The Equal Earth map projection.
 * International Journal of Geographical Information Science 33 (3), 454–465.
 * doi:10.1080/13658816.2018.1504949
 *
 * @param position longitude and latitude in degrees.
 * @param radius of the sphere, in the unit wanted.
 */
export function equalEarth([longitude, latitude]: Pair, radius = 1): Pair {
  const theta = Math.asin(halfRootOfThree * Math.sin(latitude * degree));
  const x = (longitude * degree * Math.cos(theta)) / (halfRootOfThree * slope(theta));
  return [radius * x, radius * height(theta)];
}

/** Longitude and latitude in degrees of a point on the plane; undefined beyond the map's edge. */
export function equalEarthInverse([x, y]: Pair, radius = 1): Pair | undefined {
  const theta = thetaAt(y / radius);
  const sine = Math.sin(theta) / halfRootOfThree;
  if (!(Math.abs(sine) <= 1 + 1e-12)) return undefined;
  const latitude = Math.asin(Math.max(-1, Math.min(1, sine))) / degree;
  const longitude = ((x / radius) * halfRootOfThree * slope(theta)) / Math.cos(theta) / degree;
  return Math.abs(longitude) <= 180 + 1e-9 ? [longitude, latitude] : undefined;
}

/** Half the width and half the height of the world, in radii. */
export const equalEarthExtent: Pair = [equalEarth([180, 0])[0], equalEarth([0, 90])[1]];

function height(theta: number): number {
  const square = theta * theta;
  const sixth = square * square * square;
  return theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
}

/** The derivative of the height. */
function slope(theta: number): number {
  const square = theta * theta;
  const sixth = square * square * square;
  return A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
}

function thetaAt(y: number): number {
  let theta = y;
  for (let step = 0; step < mostSteps; step++) {
    const change = (height(theta) - y) / slope(theta);
    theta -= change;
    if (Math.abs(change) < precise) break;
  }
  return theta;
}

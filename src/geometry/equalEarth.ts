import { geoEqualEarthRaw } from "d3-geo";

/** A pair of numbers: longitude and latitude in degrees, or x and y on the plane. */
export type Pair = readonly [number, number];

const degree = Math.PI / 180;

/**
 * Equal Earth: an equal-area projection of the world with curved sides. x grows eastward and y northward.
 *
 * Šavrič, B., Patterson, T., Jenny, B. (2018): The Equal Earth map projection.
 * International Journal of Geographical Information Science 33 (3), 454–465.
 * doi:10.1080/13658816.2018.1504949
 *
 * @param position longitude and latitude in degrees.
 * @param radius of the sphere; x and y are in its unit.
 */
export function equalEarth([longitude, latitude]: Pair, radius = 1): Pair {
  const [x, y] = geoEqualEarthRaw(longitude * degree, latitude * degree);
  return [radius * x, radius * y];
}

/** Half the width and half the height of the world, in radii. */
export const equalEarthExtent: Pair = [equalEarth([180, 0])[0], equalEarth([0, 90])[1]];

/** How far a point may lie beyond the map's edge because of rounding: a share, and degrees. */
const rounding = { share: 1e-12, degrees: 1e-9 };

/** Longitude and latitude in degrees of a point on the plane; undefined beyond the map's edge. */
export function equalEarthInverse([x, y]: Pair, radius = 1): Pair | undefined {
  const isWithin = Math.abs(y / radius) <= equalEarthExtent[1] * (1 + rounding.share);
  const place = isWithin && geoEqualEarthRaw.invert?.(x / radius, y / radius);
  if (!place) return undefined;
  const [longitude, latitude] = [place[0] / degree, place[1] / degree];
  return Math.abs(longitude) <= 180 + rounding.degrees ? [longitude, latitude] : undefined;
}

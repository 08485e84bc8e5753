import {
  centralMeridian,
  equalEarth,
  equalEarthExtent,
  equalEarthInverse,
} from "../../../src/index.ts";

/** The name under which MapLibre knows the atlas's Equal Earth; it wants a colon. */
export const equalEarthName = "custom:equal-earth";

const earthRadius = 6_371_008.8;

/** The square that MapLibre cuts into tiles is this much wider than the equator, so that the map's edge lies inside it. */
const margin = 1.02;

/** Edge of the square in metres. */
export const worldSquare = earthRadius * 2 * equalEarthExtent[0] * margin;

/** Equal Earth about the atlas's central meridian, in metres, as MapLibre's experimental custom projection wants it. */
export const equalEarthPlane = {
  forward([lng = 0, lat = 0]: readonly number[]): number[] {
    return [...equalEarth([fromCentre(lng), lat], earthRadius)];
  },
  inverse([x = 0, y = 0]: readonly number[]): number[] | null {
    const found = equalEarthInverse([x, y], earthRadius);
    if (!found) return null;
    const lng = found[0] + centralMeridian;
    return [lng > 180 ? lng - 360 : lng, found[1]];
  },
};

/** Degrees from the central meridian, −180 to 180. */
function fromCentre(lng: number): number {
  const turn = lng - centralMeridian;
  return Math.abs(turn) <= 180 ? turn : ((((turn + 180) % 360) + 360) % 360) - 180;
}

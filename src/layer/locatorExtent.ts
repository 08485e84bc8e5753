import { geoAzimuthalEqualArea, geoBounds } from "d3-geo";
import type { Feature } from "geojson";
import type { MapExtent, MapSize } from "./mapProjection.ts";

/** Degrees north and south of a region's middle that a locator shows at least and at most. */
const leastReach = 11;
const mostReach = 32;
/** Size of the extent as a multiple of the region's own size. */
const surroundings = 1.7;

/**
 * The part of the world around a region, in an equal-area projection centred on it.
 *
 * @param shape the region's shape; without one the surroundings of its label are shown.
 * @param label longitude and latitude.
 */
export function locatorExtent(
  shape: Feature | undefined,
  label: readonly [number, number],
  { width, height }: MapSize,
): MapExtent {
  const [longitude, latitude] = label;
  const half = shape ? halfHeight(shape) : 0;
  const reach = Math.max(leastReach, Math.min(mostReach, half * surroundings));
  const wide = (reach * width) / height / Math.cos((latitude * Math.PI) / 180);
  return {
    projection: () => geoAzimuthalEqualArea().rotate([-longitude, -latitude]),
    box: [
      longitude - Math.min(90, wide),
      Math.max(-89, latitude - reach),
      longitude + Math.min(90, wide),
      Math.min(89, latitude + reach),
    ],
    clipped: true,
  };
}

function halfHeight(shape: Feature): number {
  const [[, south], [, north]] = geoBounds(shape);
  return (north - south) / 2;
}

import { geoArea, geoAzimuthalEqualArea, geoBounds, geoCentroid, geoDistance } from "d3-geo";
import type { Feature, Geometry, Polygon } from "geojson";
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

/** Parts farther from the largest than this multiple of its half height, such as overseas regions, do not widen the picture. */
const farthest = 4;

/** Half the height of the largest part of a shape with those around it, degrees. */
function halfHeight({ geometry }: Feature): number {
  const parts = polygonsOf(geometry);
  const [largest] = parts.toSorted((a, b) => geoArea(b) - geoArea(a));
  if (!largest) return 0;
  const own = heightOf([largest]) / 2;
  const room = (farthest * own * Math.PI) / 180;
  const middle = geoCentroid(largest);
  return heightOf(parts.filter((part) => geoDistance(geoCentroid(part), middle) <= room)) / 2;
}

const polygonsOf = (geometry: Geometry): readonly Polygon[] => {
  if (geometry.type === "Polygon") return [geometry];
  if (geometry.type !== "MultiPolygon") return [];
  return geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
};

function heightOf(parts: readonly Polygon[]): number {
  const ends = parts.map((part) => geoBounds(part));
  return (
    Math.max(...ends.map(([, [, north]]) => north)) - Math.min(...ends.map(([[, south]]) => south))
  );
}

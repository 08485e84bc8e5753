import { type FlatPolygons, flatPolygons, polygonContains } from "./flatPolygons.ts";
import { type PolygonGrid, polygonGrid, squareOf } from "./polygonGrid.ts";
import type { RegionFeature } from "./topology.ts";

/** The id of the region at a longitude and a latitude in degrees; undefined where there is none. */
export type LocateRegion = (longitude: number, latitude: number) => string | undefined;

/**
 * Finds the region of a place, fast enough for many places: a grid of one degree gives the polygons nearby, an even-odd
 * test decides. Edges are straight in longitude and latitude, as the boundary file draws them.
 *
 * A place on a border belongs to the region east of it (north of it, where the border runs along a parallel): to
 * exactly one of two regions that share it. Where shapes overlap, the first feature wins.
 *
 * @param features shapes split at the 180th meridian, as `regionFeatures` returns them.
 * @throws RangeError where a place is not on the globe, for instance latitude and longitude exchanged.
 */
export function regionLocator(features: readonly RegionFeature[]): LocateRegion {
  const shapes = flatPolygons(features);
  const grid = polygonGrid(shapes.boxes);
  return (longitude, latitude) => {
    checkPlace(longitude, latitude);
    const eastOfSeam = longitude === 180 ? -180 : longitude;
    return features[ownerAt(shapes, grid, eastOfSeam, latitude)]?.id;
  };
}

/** Index of the feature that contains the point, or -1. */
function ownerAt(
  shapes: FlatPolygons,
  { starts, polygons }: PolygonGrid,
  longitude: number,
  latitude: number,
): number {
  const square = squareOf(longitude, latitude);
  const end = starts[square + 1] as number;
  for (let place = starts[square] as number; place < end; place += 1) {
    const polygon = polygons[place] as number;
    if (!boxContains(shapes.boxes, polygon, longitude, latitude)) continue;
    if (polygonContains(shapes, polygon, longitude, latitude))
      return shapes.owners[polygon] as number;
  }
  return -1;
}

function boxContains(
  boxes: Float64Array,
  polygon: number,
  longitude: number,
  latitude: number,
): boolean {
  const box = 4 * polygon;
  return (
    longitude >= (boxes[box] as number) &&
    latitude >= (boxes[box + 1] as number) &&
    longitude <= (boxes[box + 2] as number) &&
    latitude <= (boxes[box + 3] as number)
  );
}

function checkPlace(longitude: number, latitude: number): void {
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return;
  throw new RangeError(
    `Longitude ${longitude}, latitude ${latitude} is no place on the globe: give degrees from -180 to 180 and from -90 to 90.`,
  );
}

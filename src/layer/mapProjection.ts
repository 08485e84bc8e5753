import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoConicEqualArea,
  geoEqualEarth,
} from "d3-geo";

/** Centre of the world map. At 11° E its edge lies at 169° W and cuts no country except small islands of the Bering Sea. */
export const centralMeridian = 11;

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** A part of the world and the projection it is drawn in; all of them are equal-area. */
export interface MapExtent {
  readonly projection: () => GeoProjection;
  /** West, south, east, north in degrees: what has to fit; east is above west. */
  readonly box: readonly [number, number, number, number];
  /** Cut at the frame, where the projection would draw beyond. */
  readonly clipped: boolean;
  /** Nearer than the box, around another point; absent where the box is what is shown. */
  readonly camera?: ExtentCamera;
}

/** Where a map looks. */
export interface ExtentCamera {
  /** Longitude and latitude in the middle of the frame, degrees. */
  readonly centre: readonly [number, number];
  /** How many times nearer than the whole box. */
  readonly magnified: number;
}

/** Degrees east and west of the centre that have to be shown: as far as Samoa and Niue, the last before the edge. */
const farthest = 177.5;

/** The whole world without Antarctica, in Equal Earth. */
export const worldExtent: MapExtent = {
  projection: () => geoEqualEarth().rotate([-centralMeridian, 0]),
  box: [centralMeridian - farthest, -57, centralMeridian + farthest, 84],
  clipped: false,
};

/** The part of the world that a reader looks at, in Equal Earth. */
export const extentAt = (camera: ExtentCamera): MapExtent => ({
  ...worldExtent,
  clipped: true,
  camera,
});

/** Size of a picture that the world fills exactly. */
export const worldPicture: MapSize = { width: 1000, height: 441 };

/** Europe in a conic projection, for the inset. */
export const europeExtent: MapExtent = {
  projection: () => geoConicEqualArea().parallels([40, 62]).rotate([-13, 0]),
  box: [-10.5, 35.5, 29, 60.5],
  clipped: true,
};

/** Degrees between the points along which a box is fitted. */
const boxStep = 2;

/** The projection of an extent, scaled and moved so that its box fits the size, px. */
export function mapProjection(extent: MapExtent, { width, height }: MapSize): GeoProjection {
  const frame = [
    [0, 0],
    [width, height],
  ] as [[number, number], [number, number]];
  const projection = extent.projection().precision(0.15);
  projection.fitExtent(frame, outline(extent.box));
  if (extent.camera) lookAt(projection, extent.camera, { width, height });
  return extent.clipped ? projection.clipExtent(frame) : projection;
}

/** Moves the centre of a camera into the middle of the frame and comes nearer. */
function lookAt(
  projection: GeoProjection,
  { centre, magnified }: ExtentCamera,
  { width, height }: MapSize,
): void {
  projection.scale(projection.scale() * magnified);
  const [x, y] = projection([...centre]) ?? [width / 2, height / 2];
  const [right, down] = projection.translate();
  projection.translate([right + width / 2 - x, down + height / 2 - y]);
}

function outline([west, south, east, north]: MapExtent["box"]): GeoPermissibleObjects {
  const points: [number, number][] = [];
  for (let lng = west; lng <= east; lng += boxStep) points.push([lng, south], [lng, north]);
  for (let lat = south; lat <= north; lat += boxStep) points.push([west, lat], [east, lat]);
  return { type: "MultiPoint", coordinates: [...points, [east, north]] };
}

import { bbox } from "@turf/bbox";
import { lengthToDegrees } from "@turf/helpers";
import { flattenEach } from "@turf/meta";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import type { BBox, Polygon } from "geojson";
import { regionLocator } from "./regionLocator.ts";
import type { RegionFeature } from "./topology.ts";

/** The region of a place, and whether its shape contains the place or is merely the nearest. */
export type LocatedPlace =
  | { readonly region: string; readonly method: "inside" }
  | { readonly region: string; readonly method: "nearest"; readonly kilometres: number };

/** One polygon of a region. */
interface Part {
  readonly region: string;
  readonly shape: Polygon;
  readonly box: BBox;
}

/**
 * Like `regionLocator`, but a place outside all shapes gets the nearest region within a distance: for islands,
 * piers and shores that the boundary file leaves out or simplifies. Distances are great-circle distances. Slow: use it
 * for few places.
 *
 * @param within kilometres; a place farther away has no region.
 */
export function placeLocator(
  features: readonly RegionFeature[],
  within: number,
): (longitude: number, latitude: number) => LocatedPlace | undefined {
  const locate = regionLocator(features);
  const parts = features.flatMap(partsOf);
  return (longitude, latitude) => {
    const region = locate(longitude, latitude);
    if (region !== undefined) return { region, method: "inside" };
    return nearestPart(parts, [longitude, latitude], within);
  };
}

function partsOf(feature: RegionFeature): Part[] {
  const parts: Part[] = [];
  flattenEach(feature, ({ geometry }) => {
    const shape: Polygon = {
      type: "Polygon",
      coordinates: geometry.coordinates as Polygon["coordinates"],
    };
    parts.push({ region: feature.id, shape, box: bbox(shape) });
  });
  return parts;
}

function nearestPart(
  parts: readonly Part[],
  place: readonly [number, number],
  within: number,
): LocatedPlace | undefined {
  let best: LocatedPlace | undefined;
  let kilometres = within;
  const near = nearBox(place, within);
  for (const { region, shape, box } of parts) {
    if (!near(box)) continue;
    const distance = Math.max(0, pointToPolygonDistance([...place], shape));
    if (best ? distance >= kilometres : distance > kilometres) continue;
    best = { region, method: "nearest", kilometres: distance };
    kilometres = distance;
  }
  return best;
}

/** Whether part of a box can lie within the distance, across the 180th meridian too. */
function nearBox(
  [longitude, latitude]: readonly [number, number],
  within: number,
): (box: BBox) => boolean {
  const tall = lengthToDegrees(within, "kilometers");
  const poleward = Math.min(90, Math.abs(latitude) + tall);
  const wide = tall / Math.cos((poleward * Math.PI) / 180);
  return ([west, south, east, north]) =>
    latitude >= south - tall &&
    latitude <= north + tall &&
    [-360, 0, 360].some(
      (turn) => longitude + turn >= west - wide && longitude + turn <= east + wide,
    );
}

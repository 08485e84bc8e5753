import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { type RegionFeature, regionFeatures } from "../../src/index.ts";
import { admin1, topologyOf } from "../boundaries/committed.ts";
import { randomNumbers } from "../properties/randomNumbers.ts";

export type Place = readonly [longitude: number, latitude: number];

/** The detailed shapes of all first-order regions. */
export const detailedShapes = (): readonly RegionFeature[] =>
  regionFeatures(topologyOf("detail"), "admin1");

/** How many polygons the shapes consist of. */
export const polygonCount = (shapes: readonly RegionFeature[]): number =>
  shapes.reduce(
    (sum, { geometry }) => sum + (geometry.type === "Polygon" ? 1 : geometry.coordinates.length),
    0,
  );

/** Places scattered around the labels of regions, up to half a degree away: most on land, some across a border or at sea. */
export function strewnPlaces(count: number): readonly Place[] {
  const draw = randomNumbers(4);
  const off = (): number => draw() - 0.5;
  return Array.from({ length: count }, (_, index): Place => {
    const [longitude, latitude] = admin1[index % admin1.length]?.label ?? [0, 0];
    return [Math.max(-180, Math.min(180, longitude + off())), latitude + off()];
  });
}

/** The obvious way: asks turf about one shape after the other. */
export const askTurf = (
  shapes: readonly RegionFeature[],
  [longitude, latitude]: Place,
): string | undefined =>
  shapes.find((shape) => booleanPointInPolygon([longitude, latitude], shape))?.id;

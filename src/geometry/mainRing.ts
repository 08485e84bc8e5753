import type { Position } from "geojson";
import { signedArea } from "./rings.ts";
import type { RegionFeature } from "./topology.ts";

/** The outer ring of a region's largest part: France without Guiana, so that a label stands where the eye looks. */
export function mainRing({ geometry }: RegionFeature): readonly Position[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap(([outer]) => (outer ? [outer] : []));
  const areaOf = (ring: readonly Position[]): number => Math.abs(signedArea(ring));
  return rings.reduce((most, ring) => (areaOf(ring) > areaOf(most) ? ring : most), rings[0] ?? []);
}

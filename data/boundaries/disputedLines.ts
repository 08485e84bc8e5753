import type { FeatureCollection, MultiLineString } from "geojson";
import { mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { BoundaryPolicy, DisputedLine } from "../../src/index.ts";

/** The dashed lines: borders of the world file that a dispute of the policy names. */
export function disputedLines(
  world: Topology,
  policy: BoundaryPolicy,
): FeatureCollection<MultiLineString> {
  const features = policy.disputes.flatMap(({ id, lines }) => {
    const coordinates = lines.flatMap((line) => lineBetween(world, line).coordinates);
    if (lines.length > 0 && coordinates.length === 0) {
      throw new Error(`policy.json: dispute "${id}" names a line that the shapes do not share.`);
    }
    if (coordinates.length === 0) return [];
    const geometry = { type: "MultiLineString" as const, coordinates };
    return [{ type: "Feature" as const, id, properties: {}, geometry }];
  });
  return { type: "FeatureCollection", features };
}

function lineBetween(world: Topology, line: DisputedLine): MultiLineString {
  const inside = (region: GeometryObject) => names(line.inside, region);
  const outside = (region: GeometryObject) => names(line.outside, region) && !inside(region);
  const regions = world.objects.admin1 as GeometryCollection;
  return mesh(
    world,
    regions as unknown as GeometryObject,
    (a, b) => (inside(a) && outside(b)) || (inside(b) && outside(a)),
  );
}

function names(ids: readonly string[], region: GeometryObject): boolean {
  const { country } = region.properties as { readonly country: string };
  return ids.includes(String(region.id)) || ids.includes(country);
}

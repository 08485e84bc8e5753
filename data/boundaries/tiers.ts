import { join } from "node:path";
import type { GeometryCollection, GeometryObject, Point, Topology } from "topojson-specification";
import { byId, readJson, workshop } from "./files.ts";
import type { Tier } from "./mapshaper.ts";

/** What the simplifier writes: the country and the area (km²) before simplification. */
export interface TierProperties {
  readonly id: string;
  readonly country: string;
  readonly area: number;
}

export type TierTopology = Topology<{
  admin1: GeometryCollection<TierProperties>;
  countries: GeometryCollection<TierProperties>;
}>;

/** Reads a simplified tier; a region without a shape is an error of the simplification. */
export function readTier(tier: Tier): TierTopology {
  const found = readJson<TierTopology>(join(workshop, `${tier.name}.topo.json`));
  for (const [name, object] of Object.entries(found.objects)) {
    const empty = object.geometries.filter((geometry) => geometry.type === null);
    if (empty.length === 0) continue;
    const ids = empty.map((geometry) => geometry.id).join(", ");
    throw new Error(`${tier.name}: ${name} ${ids} lost their shape: raise the detail for islets.`);
  }
  return found;
}

/** Position of a label: the point of the largest part that is farthest from its edge. */
export function readLabels(tier: Tier): ReadonlyMap<string, readonly number[]> {
  const found = readJson<TierTopology>(join(workshop, `${tier.name}-labels.topo.json`));
  const points = Object.values(found.objects).flatMap((object) => object.geometries as Point[]);
  return new Map(points.map((point) => [String(point.id), point.coordinates]));
}

export function byGeometryId(a: GeometryObject, b: GeometryObject): number {
  return byId({ id: String(a.id) }, { id: String(b.id) });
}

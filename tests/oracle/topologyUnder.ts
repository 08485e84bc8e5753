import type { GeometryCollection, Topology } from "topojson-specification";
import { type BoundaryPolicy, objectOf, ownerUnder } from "../../src/index.ts";

/**
 * The same topology with its `countries` as the variant counts them. The file holds the changed
 * shapes as `countries_<variant>`, built from the same lines; a country that goes whole to
 * another is left out.
 */
export function topologyUnder(
  topology: Topology,
  policy: BoundaryPolicy,
  variantId: string,
): Topology {
  const changed = objectOf(topology, `countries_${variantId}`).geometries;
  if (changed.length === 0) return topology;
  const owner = ownerUnder(policy, variantId);
  const replaced = new Set(changed.map(({ id }) => id));
  const kept = objectOf(topology, "countries").geometries.filter(
    ({ id }) => !replaced.has(id) && owner(String(id), String(id)) === id,
  );
  const geometries = [...kept, ...changed].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const countries: GeometryCollection = { type: "GeometryCollection", geometries };
  return { ...topology, objects: { ...topology.objects, countries } };
}

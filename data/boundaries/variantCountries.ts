import { mergeArcs } from "topojson-client";
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
} from "topojson-specification";
import { type BoundaryPolicy, ownerUnder } from "../../src/index.ts";
import { byGeometryId, type TierProperties, type TierTopology } from "./tiers.ts";

type Shape = (Polygon<TierProperties> | MultiPolygon<TierProperties>) & GeometryObject;

/** The countries whose shape differs under a boundary variant, from the same lines. */
export function variantCountries(
  tier: TierTopology,
  policy: BoundaryPolicy,
  variant: string,
): GeometryCollection {
  const owner = ownerUnder(policy, variant);
  const shapes = tier.objects.admin1.geometries as Shape[];
  const ownerOf = (shape: Shape) => owner(String(shape.id), String(shape.properties?.country));
  const changed = shapes.filter((shape) => ownerOf(shape) !== shape.properties?.country);
  const drawn = new Set(changed.map(ownerOf));
  for (const { properties } of changed) {
    if (shapes.some((shape) => ownerOf(shape) === properties?.country)) {
      drawn.add(String(properties?.country));
    }
  }
  const geometries = [...drawn].map((id) => ({
    ...mergeArcs(
      tier,
      shapes.filter((shape) => ownerOf(shape) === id),
    ),
    id,
  }));
  return { type: "GeometryCollection", geometries: geometries.sort(byGeometryId) };
}

import type { Position } from "geojson";
import type { Topology } from "topojson-specification";
import type { OwnRegion } from "./ownWorld.ts";

/** Shapes of regions of one's own as maps and exports expect them: each ring a line of its own, since nothing is shared. */
export function ownTopology(regions: readonly OwnRegion[]): Topology {
  const arcs: Position[][] = [];
  const geometries = regions.map(({ region, shape }) => ({
    type: "MultiPolygon" as const,
    ...{ id: region.id, properties: {} },
    arcs: shape.polygons.map((rings) => rings.map((ring) => [arcs.push([...ring]) - 1])),
  }));
  return {
    type: "Topology",
    arcs,
    objects: { admin1: { type: "GeometryCollection", geometries } },
  };
}

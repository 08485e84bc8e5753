import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { wind } from "./rings.ts";

/** The shape of one region; an admin-1 region names its country. */
export type RegionFeature = Feature<Polygon | MultiPolygon, { readonly country?: string }> & {
  readonly id: string;
};

/** The object of that name, or an empty one: a file may lack disputed lines. */
export function objectOf(topology: Topology, name: string): GeometryCollection {
  const object = topology.objects[name];
  if (object?.type === "GeometryCollection") return object as GeometryCollection;
  return { type: "GeometryCollection", geometries: [] };
}

/** GeoJSON as RFC 7946 requires it, outer rings counterclockwise: for MapLibre, turf and exports. */
export function regionFeatures(topology: Topology, name: string): readonly RegionFeature[] {
  return shapesOf(topology, name, false);
}

/** GeoJSON as d3-geo requires it: on the sphere, outer rings run clockwise or the shape is inverted. */
export function sphereFeatures(topology: Topology, name: string): readonly RegionFeature[] {
  return shapesOf(topology, name, true);
}

/** In the order of their ids, whatever the order in the file. */
function shapesOf(topology: Topology, name: string, clockwise: boolean): readonly RegionFeature[] {
  const { features } = feature(topology, objectOf(topology, name));
  return features
    .flatMap(({ id, properties, geometry }) => {
      const turned = turn(geometry, clockwise);
      if (turned === undefined) return [];
      return [
        {
          type: "Feature" as const,
          id: String(id),
          properties: { ...properties },
          geometry: turned,
        },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function turn(
  geometry: Feature["geometry"] | null,
  clockwise: boolean,
): Polygon | MultiPolygon | undefined {
  const turned = (rings: Position[][]) => wind(rings, clockwise);
  if (geometry?.type === "Polygon") {
    return { type: "Polygon", coordinates: turned(geometry.coordinates) };
  }
  if (geometry?.type !== "MultiPolygon") return undefined;
  return { type: "MultiPolygon", coordinates: geometry.coordinates.map(turned) };
}

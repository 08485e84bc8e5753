import { geoPath } from "d3-geo";
import type { MultiLineString } from "geojson";
import type { Topology } from "topojson-specification";
import { coast } from "../geometry/borders.ts";
import { objectOf } from "../geometry/topology.ts";
import type { MapPathsOptions } from "./mapPaths.ts";
import { type MapSize, mapProjection, worldExtent } from "./mapProjection.ts";

/** The edge of one region as lines, without the cut that the source makes along the 180th meridian. */
export function regionOutline(topology: Topology, object: string, id: string): MultiLineString {
  const geometries = objectOf(topology, object).geometries.filter(
    (geometry) => String(geometry.id) === id,
  );
  const only = { type: "GeometryCollection" as const, geometries };
  return coast({ ...topology, objects: { only } }, "only");
}

/** The same edge as path data on the map that `mapPaths` draws with this size and these options. */
export function regionOutlinePath(
  topology: Topology,
  id: string,
  size: MapSize,
  { extent = worldExtent, object = "countries" }: MapPathsOptions = {},
): string {
  const path = geoPath(mapProjection(extent, size)).digits(2);
  return path(regionOutline(topology, object, id)) ?? "";
}

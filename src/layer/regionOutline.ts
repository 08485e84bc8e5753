import { geoPath } from "d3-geo";
import type { MultiLineString } from "geojson";
import type { Topology } from "topojson-specification";
import { coast, innerBorders } from "../geometry/borders.ts";
import { objectOf } from "../geometry/topology.ts";
import { countriesObject, type MapPathsOptions } from "./mapPaths.ts";
import { type MapExtent, type MapSize, mapProjection, worldExtent } from "./mapProjection.ts";

/**
 * The outline of one region as lines, without the cut along the 180th meridian. On a map of finer regions countries have an
 * outline too.
 */
export const regionOutline = (topology: Topology, object: string, id: string): MultiLineString =>
  coast(only(topology, objectHolding(topology, object, id), new Set([id])), "only");

const objectHolding = (topology: Topology, object: string, id: string): string =>
  objectOf(topology, object).geometries.some((shape) => shape.id === id) ? object : countriesObject;

/** The borders between two of these regions. */
export const bordersAmong = (
  topology: Topology,
  object: string,
  ids: ReadonlySet<string>,
): MultiLineString => innerBorders(only(topology, object, ids), "only");

/** A topology of these regions alone. */
function only(topology: Topology, object: string, ids: ReadonlySet<string>): Topology {
  const geometries = objectOf(topology, object).geometries.filter(({ id }) => ids.has(String(id)));
  return { ...topology, objects: { only: { type: "GeometryCollection", geometries } } };
}

/** The same edge as path data on the map that `mapPaths` draws with this size and these options. */
export const regionOutlinePath = (
  topology: Topology,
  id: string,
  size: MapSize,
  { extent = worldExtent, object = countriesObject }: MapPathsOptions = {},
): string => drawn(regionOutline(topology, object, id), size, extent);

/** The borders between two of these regions as path data on the same map. */
export const bordersAmongPath = (
  topology: Topology,
  ids: ReadonlySet<string>,
  size: MapSize,
  { extent = worldExtent, object = countriesObject }: MapPathsOptions = {},
): string => drawn(bordersAmong(topology, object, ids), size, extent);

const drawn = (lines: MultiLineString, size: MapSize, extent: MapExtent): string =>
  geoPath(mapProjection(extent, size)).digits(2)(lines) ?? "";

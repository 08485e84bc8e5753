import type { FeatureCollection, MultiLineString, Point, Polygon, Position } from "geojson";
import type { Topology } from "topojson-specification";
import {
  bordersAmong,
  centralMeridian,
  coast,
  type DrawnRegion,
  disputedBorders,
  innerBorders,
  type RegionFeature,
  regionFeatures,
  regionOutline,
} from "../../../src/index.ts";
import type { MapProjection } from "../mapProps.ts";
import { cutLines, cutShape } from "./cutAtMeridian.ts";

export type LineKind = "border" | "coast" | "disputed" | "graticule";

/** GeoJSON of everything that is drawn, made for one projection. */
export interface MapShapes {
  readonly regions: FeatureCollection<RegionFeature["geometry"], { readonly id: string }>;
  readonly lines: FeatureCollection<MultiLineString, { readonly kind: LineKind }>;
  readonly circles: FeatureCollection<Point, { readonly id: string }>;
  readonly sphere: FeatureCollection<Polygon>;
}

/** Where the flat map is cut open, opposite its central meridian. */
const cut = centralMeridian - 180;

/** Degrees inside the cut at which the flat world ends. */
const edge = 1e-6;

/** Degrees between meridians, between parallels, and between the points of both. */
const graticuleStep = { meridians: 30, parallels: 15, points: 2.5 };

/**
 * Decodes a topology for MapLibre. Equal Earth is cut open at its own edge; globe and Mercator take the shapes as they are.
 *
 * @param object the topology's object that holds the regions.
 */
export function mapShapes(
  topology: Topology,
  regions: readonly DrawnRegion[],
  object: string,
  projection: MapProjection,
): MapShapes {
  const isCut = projection === "equalEarth";
  const drawn = new Set(regions.filter(({ hasGeometry }) => hasGeometry).map(({ id }) => id));
  const disputed = [...disputedBorders(topology).values()].flatMap((line) => line.coordinates);
  const kinds: [LineKind, Position[][]][] = [
    ["graticule", graticule()],
    ["border", innerBorders(topology, object).coordinates],
    ["coast", coast(topology, object).coordinates],
    ["disputed", disputed],
  ];
  return {
    regions: collection(
      regionFeatures(topology, object)
        .filter(({ id }) => drawn.has(id))
        .map(({ id, geometry }) => ({
          properties: { id },
          geometry: isCut ? cutShape(geometry, cut) : geometry,
        })),
    ),
    lines: collection(
      kinds.map(([kind, lines]) => ({ properties: { kind }, geometry: linesOf(lines, isCut) })),
    ),
    circles: collection(
      regions
        .filter(({ tiny }) => tiny)
        .map(({ id, label }) => ({
          properties: { id },
          geometry: { type: "Point", coordinates: [...label] },
        })),
    ),
    sphere: collection(isCut ? [{ properties: {}, geometry: sphere() }] : []),
  };
}

/** The edge of one region as lines. */
export const outlineOf = (
  { topology, object }: { readonly topology: Topology; readonly object: string },
  id: string,
  projection: MapProjection,
): MultiLineString =>
  linesOf(regionOutline(topology, object, id).coordinates, projection === "equalEarth");

/** The borders between two of these regions. */
export const bordersOf = (
  { topology, object }: { readonly topology: Topology; readonly object: string },
  ids: ReadonlySet<string>,
  projection: MapProjection,
): MultiLineString =>
  linesOf(bordersAmong(topology, object, ids).coordinates, projection === "equalEarth");

const linesOf = (lines: Position[][], isCut: boolean): MultiLineString => ({
  type: "MultiLineString",
  coordinates: isCut ? cutLines(lines, cut) : lines,
});

/** Meridians and parallels with points enough to bend. */
function graticule(): Position[][] {
  const { meridians, parallels, points } = graticuleStep;
  const latitudes = range(-90, 90, points);
  const longitudes = range(-180, 180, points);
  return [
    ...range(-180, 179, meridians).map((lng) => latitudes.map((lat) => [lng, lat])),
    ...range(parallels - 90, 89, parallels).map((lat) => longitudes.map((lng) => [lng, lat])),
  ];
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** The outline of the flat world: up its western edge, down its eastern one. */
function sphere(): Polygon {
  const west = cut + edge;
  const east = cut - edge;
  const latitudes = range(-90, 90, 1);
  const ring = [
    ...latitudes.map((lat) => [east, lat]),
    ...latitudes.toReversed().map((lat) => [west, lat]),
  ];
  return { type: "Polygon", coordinates: [[...ring, ring[0] ?? []]] };
}

function collection<G extends GeoJSON.Geometry, P extends object>(
  shapes: readonly { readonly properties: P; readonly geometry: G }[],
): FeatureCollection<G, P> {
  return {
    type: "FeatureCollection",
    features: shapes.map((shape) => ({ type: "Feature", ...shape })),
  };
}

import type { FeatureCollection, MultiLineString, Point, Polygon, Position } from "geojson";
import type { Topology } from "topojson-specification";
import {
  bordersAmong,
  coast,
  countriesObject,
  disputedBorders,
  finish,
  innerBorders,
  type RegionFeature,
  regionFeatures,
  regionOutline,
  type Steps,
} from "../../../src/index.ts";
import type { MapProjection } from "../mapProps.ts";
import { cutLines, cutShape } from "./cutAtMeridian.ts";
import { cut, graticule, sphere } from "./flatWorld.ts";
import type { MapGround } from "./mapGround.ts";

export type LineKind = "border" | "country" | "coast" | "disputed" | "graticule";

/** GeoJSON of everything that is drawn, made for one projection. */
export interface MapShapes {
  readonly regions: FeatureCollection<RegionFeature["geometry"], { readonly id: string }>;
  readonly lines: FeatureCollection<MultiLineString, { readonly kind: LineKind }>;
  readonly circles: FeatureCollection<Point, { readonly id: string }>;
  readonly sphere: FeatureCollection<Polygon>;
}

/** Decodes a topology for MapLibre. Equal Earth is cut open at its own edge; globe and Mercator take the shapes as they are. */
export const mapShapes = (...given: MapShapesGiven): MapShapes => finish(mapShapesSteps(...given));

type MapShapesGiven = [ground: Omit<MapGround, "touch">, projection: MapProjection];

/** The same, shape by shape: for a page that must not stand still meanwhile. */
export function* mapShapesSteps(...[ground, projection]: MapShapesGiven): Steps<MapShapes> {
  const { topology, regions, object, disputed } = ground;
  const isCut = projection === "equalEarth";
  const drawn = new Set(regions.filter(({ hasGeometry }) => hasGeometry).map(({ id }) => id));
  const dashed = () => [...disputedBorders(disputed).values()].flatMap((line) => line.coordinates);
  const kinds: [LineKind, () => Position[][]][] = [
    ["graticule", graticule],
    ["border", () => innerBorders(topology, object).coordinates],
    ["coast", () => coast(topology, object).coordinates],
    ["disputed", dashed],
  ];
  if (isFiner(object))
    kinds.push(["country", () => innerBorders(topology, countriesObject).coordinates]);
  const shapes: Shape<RegionFeature["geometry"], { readonly id: string }>[] = [];
  for (const { id, geometry } of regionFeatures(topology, object)) {
    yield;
    if (!drawn.has(id)) continue;
    shapes.push({ properties: { id }, geometry: isCut ? cutShape(geometry, cut) : geometry });
  }
  const strokes: Shape<MultiLineString, { readonly kind: LineKind }>[] = [];
  for (const [kind, lines] of kinds) {
    yield;
    strokes.push({ properties: { kind }, geometry: linesOf(lines(), isCut) });
  }
  return {
    regions: collection(shapes),
    lines: collection(strokes),
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

/** Whether the regions of an object are finer than countries. */
export const isFiner = (object: string): boolean => object !== countriesObject;

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

interface Shape<G extends GeoJSON.Geometry, P extends object> {
  readonly properties: P;
  readonly geometry: G;
}

function collection<G extends GeoJSON.Geometry, P extends object>(
  shapes: readonly Shape<G, P>[],
): FeatureCollection<G, P> {
  return {
    type: "FeatureCollection",
    features: shapes.map((shape) => ({ type: "Feature", ...shape })),
  };
}

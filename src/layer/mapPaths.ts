import { type GeoPath, geoGraticule, geoPath } from "d3-geo";
import type { Topology } from "topojson-specification";
import { finish, type Steps } from "../dataset/steps.ts";
import { coast, disputedBorders, innerBorders } from "../geometry/borders.ts";
import { sphereFeatures } from "../geometry/topology.ts";
import type { Region } from "../region/region.ts";
import { type MapExtent, type MapSize, mapProjection, worldExtent } from "./mapProjection.ts";

export interface RegionPath {
  readonly id: string;
  /** SVG path data. */
  readonly d: string;
}

export interface RegionCircle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A map as SVG path data, px from the top left corner: the same for the screen, the inset and every export. */
export interface MapPaths extends MapSize {
  readonly regions: readonly RegionPath[];
  /** Regions too small to be seen as shapes. */
  readonly circles: readonly RegionCircle[];
  readonly borders: string;
  /** Borders of the countries where the regions are finer; empty where they are the countries. */
  readonly countries: string;
  readonly coast: string;
  /** Land around the regions that is none of theirs; absent where there is none. */
  readonly land?: string;
  readonly disputed: string;
  readonly sphere: string;
  readonly graticule: string;
}

/** What a path needs to know of a region. */
export type DrawnRegion = Pick<Region, "id" | "tiny" | "label" | "hasGeometry">;

export interface MapPathsOptions {
  /** What part of the world, and how (default: all of it, in Equal Earth). */
  readonly extent?: MapExtent;
  /** The topology's object that holds the regions (default `countries`). */
  readonly object?: string;
  /** The topology that holds the disputed lines (default: the same one). */
  readonly disputed?: Topology | undefined;
}

/** The object of a topology that holds the countries. */
export const countriesObject = "countries";

/** Degrees between graticule lines, east and north. */
const graticuleStep: [number, number] = [30, 15];

/** Decimals of path data: accurate to half a pixel at eightfold magnification. */
const digits = 2;

/**
 * Projects a topology to path data.
 *
 * @param regions those without geometry or absent here are left out.
 * @param size of the picture, px.
 */
export const mapPaths = (...given: MapPathsGiven): MapPaths => finish(mapPathsSteps(...given));

type MapPathsGiven = [
  topology: Topology,
  regions: readonly DrawnRegion[],
  size: MapSize,
  options?: MapPathsOptions,
];

/** The same, one shape at a time, so that a page stays responsive. */
export function* mapPathsSteps(
  ...[topology, regions, size, options = {}]: MapPathsGiven
): Steps<MapPaths> {
  const { extent = worldExtent, object = countriesObject, disputed = topology } = options;
  const projection = mapProjection(extent, size);
  const path = geoPath(projection).digits(digits);
  const draw = (shape: Parameters<GeoPath>[0]): string => path(shape) ?? "";
  const drawn = new Set(regions.filter(({ hasGeometry }) => hasGeometry).map(({ id }) => id));
  const shapes: RegionPath[] = [];
  for (const { id, geometry } of sphereFeatures(topology, object)) {
    yield;
    const d = drawn.has(id) ? draw(geometry) : "";
    if (d) shapes.push({ id, d });
  }
  yield;
  const inner = innerBorders(topology, object);
  yield;
  const borders = draw(inner);
  yield;
  const countries = object === countriesObject ? "" : draw(innerBorders(topology, countriesObject));
  yield;
  return {
    ...{ width: size.width, height: size.height, regions: shapes, borders, countries },
    circles: regions.flatMap(({ id, tiny, label }) => {
      const at = tiny ? projection([...label]) : null;
      return at && isInside(at, size) ? [{ id, x: round(at[0]), y: round(at[1]) }] : [];
    }),
    coast: draw(coast(topology, object)),
    disputed: [...disputedBorders(disputed).values()].map(draw).join(""),
    sphere: draw({ type: "Sphere" }),
    graticule: draw(geoGraticule().step(graticuleStep)()),
  };
}

const isInside = ([x, y]: readonly [number, number], { width, height }: MapSize): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

const round = (coordinate: number): number => Number(coordinate.toFixed(digits));

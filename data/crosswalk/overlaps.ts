import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { BBox, Position } from "geojson";
import type { RegionFeature } from "../../src/index.ts";

/** Area that a region of the atlas shares with a publisher's region, km². */
export interface Overlap {
  readonly code: string;
  readonly region: string;
  readonly area: number;
}

/** Points a side of the grid over a region's box: some 300 fall on the region itself. */
const side = 24;

interface Boxed<Shape> {
  readonly shape: Shape;
  readonly box: BBox;
}

/**
 * Measures by points on a grid how much of each region lies in which of the publisher's shapes of its country. What lies
 * in none, such as a coast that one of the two maps leaves out, is not counted.
 *
 * @param area Area of a region in km².
 */
export function overlaps(
  regions: readonly RegionFeature[],
  shapesOf: (region: RegionFeature) => readonly RegionFeature[],
  area: (region: string) => number,
): readonly Overlap[] {
  const boxes = new Map<RegionFeature, Boxed<RegionFeature>>();
  const boxed = (shape: RegionFeature) => {
    const known = boxes.get(shape) ?? { shape, box: boxOf(shape) };
    boxes.set(shape, known);
    return known;
  };
  return regions.flatMap((region) => {
    const weights = weightsBy(region, shapesOf(region).map(boxed));
    const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
    return [...weights].map(([code, weight]) => ({
      code,
      region: region.id,
      area: (area(region.id) * weight) / sum,
    }));
  });
}

/** Weight of the grid points of a region in each shape; a point counts as the cosine of its latitude. */
function weightsBy(
  region: RegionFeature,
  shapes: readonly Boxed<RegionFeature>[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const point of gridOver(boxOf(region))) {
    if (!booleanPointInPolygon([...point], region)) continue;
    const hit = shapes.find(
      ({ shape, box }) => isIn(point, box) && booleanPointInPolygon([...point], shape),
    );
    if (hit === undefined) continue;
    const weight = Math.cos(((point[1] ?? 0) * Math.PI) / 180);
    weights.set(hit.shape.id, (weights.get(hit.shape.id) ?? 0) + weight);
  }
  return weights;
}

function gridOver([west, south, east, north]: BBox): readonly Position[] {
  const steps = Array.from({ length: side }, (_, index) => (index + 0.5) / side);
  return steps.flatMap((x) =>
    steps.map((y) => [west + (east - west) * x, south + ((north as number) - south) * y]),
  );
}

const isIn = ([x = 0, y = 0]: Position, [west, south, east, north]: BBox): boolean =>
  x >= west && x <= east && y >= south && y <= (north as number);

function boxOf({ geometry }: RegionFeature): BBox {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(1);
  const points = rings.flat(1);
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  return [minimum(xs), minimum(ys), -minimum(xs.map((x) => -x)), -minimum(ys.map((y) => -y))];
}

const minimum = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);

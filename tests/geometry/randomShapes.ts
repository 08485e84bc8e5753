import fc from "fast-check";
import type { Position } from "geojson";
import type { RegionFeature } from "../../src/geometry/topology.ts";

/** Degrees on a raster, as in a quantised boundary file: no two differ by as little as a rounding error. */
const onRaster = (degrees: number): number => Math.round(degrees * 4096) / 4096;

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map(onRaster);

/** A closed ring around a centre at any distances, as ragged as a coast. */
const ring = (
  [x, y]: readonly [number, number],
  distances: readonly number[],
  scale = 1,
): Position[] => {
  const turned = distances.map((distance, index) => {
    const angle = (2 * Math.PI * index) / distances.length;
    return [x + scale * distance * Math.cos(angle), y + scale * distance * Math.sin(angle)].map(
      onRaster,
    );
  });
  return [...turned, turned[0] as Position];
};

const distances = fc.array(degrees(0.2, 8), { minLength: 3, maxLength: 24 });
const centre = fc.tuple(degrees(-150, 150), degrees(-70, 70));

/** One polygon with a hole, its edge half as far out everywhere. */
const polygon = fc.tuple(centre, distances).map(([at, out]) => [ring(at, out), ring(at, out, 0.5)]);

/** A region of several polygons with holes; the polygons may overlap, each is a valid shape. */
export const anyRegion = fc.array(polygon, { minLength: 1, maxLength: 3 }).map(
  (coordinates): RegionFeature => ({
    type: "Feature",
    id: "any",
    properties: {},
    geometry: { type: "MultiPolygon", coordinates },
  }),
);

/** A square of ten degrees cut in two along a ragged line from south to north; the line is returned as well. */
export const cutSquare = fc.array(degrees(1, 9), { minLength: 2, maxLength: 12 }).map((offsets) => {
  const line = offsets.map((x, index) => [x, (10 * index) / (offsets.length - 1)]);
  const [south = [], north = []] = [line[0], line.at(-1)];
  return {
    line,
    features: [
      half("west", [[0, 10], [0, 0], ...line, [0, 10]]),
      half("east", [[10, 0], [10, 10], north, ...line.toReversed().slice(1, -1), south, [10, 0]]),
    ],
  };
});

const half = (id: string, edge: Position[]): RegionFeature => ({
  type: "Feature",
  id,
  properties: {},
  geometry: { type: "Polygon", coordinates: [edge] },
});

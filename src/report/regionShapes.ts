import type { MultiPolygon, Point, Polygon } from "geojson";
import { regionFeatures } from "../geometry/topology.ts";
import { validPolygons } from "../geometry/validPolygons.ts";
import type { Region } from "../region/region.ts";
import { type ReportContext, shapesName } from "./reportContext.ts";

type Shape = Polygon | MultiPolygon;

/** Decimals of a degree: about 0.1 m. Coarser rounding could reverse the ring of a very small island. */
const degreeDecimals = 6;

/** The shape of each region as files write it: with rounded degrees and valid; a point where it is too small, null where it has none. */
export function regionShapes({
  topology,
  world,
}: Pick<ReportContext, "topology" | "world">): readonly (Shape | Point | null)[] {
  const shapes = new Map(
    regionFeatures(topology, shapesName(world)).map(({ id, geometry }) => [id, geometry]),
  );
  return world.regions.map(({ id, label }) => drawn(shapes.get(id), label));
}

function drawn(shape: Shape | undefined, label: Region["label"]): Shape | Point | null {
  if (!shape) return null;
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const kept = validPolygons(polygons, roundedDegrees);
  const [only, ...others] = kept;
  if (!only) return { type: "Point", coordinates: label.map(roundedDegrees) };
  return others.length === 0
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: kept };
}

const roundedDegrees = (degrees: number): number => Number(degrees.toFixed(degreeDecimals));

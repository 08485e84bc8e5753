import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { outcomeOf } from "../assessment/outcome.ts";
import { regionFeatures } from "../geometry/topology.ts";
import { answered } from "./answered.ts";
import { creditsOf } from "./credits.ts";
import { exportNumber } from "./exportNumber.ts";
import { nameOf, type ReportContext } from "./reportContext.ts";
import { withheldBy } from "./withheld.ts";

type Shape = Polygon | MultiPolygon;

/** Decimals of a degree: eleven metres, finer than the boundaries are drawn. */
const degreeDecimals = 4;

/**
 * Every region as a feature (RFC 7946: longitude and latitude of WGS 84, outer rings counterclockwise), its indicators as
 * properties `<id>`, `<id>_low`, `<id>_high` and, where there is no number, `<id>_kind`. A region without a shape has a null geometry.
 */
export function assessmentGeoJson(context: ReportContext): string {
  const shapes = new Map(
    regionFeatures(context.topology, "countries").map(({ id, geometry }) => [id, geometry]),
  );
  const features = context.world.regions.map(({ id, iso2 }, regionIndex) => ({
    type: "Feature" as const,
    id,
    geometry: rounded(shapes.get(id)),
    properties: {
      id,
      ...(iso2 && { iso2 }),
      name: nameOf(context, regionIndex),
      ...propertiesOf(context, regionIndex),
    },
  })) satisfies Feature<Shape | null>[];
  return `${JSON.stringify({ type: "FeatureCollection", ...creditsOf(context), features })}\n`;
}

function propertiesOf(context: ReportContext, regionIndex: number): Record<string, unknown> {
  return Object.fromEntries(
    answered(context.assessment).flatMap((indicator): [string, unknown][] => {
      const { id } = indicator;
      if (withheldBy(context, indicator, regionIndex)) return [[`${id}_kind`, "withheld"]];
      const { kind, value, low, high } = outcomeOf(context.assessment, id, regionIndex);
      const parts: [string, number | undefined][] = [
        [id, value],
        [`${id}_low`, low],
        [`${id}_high`, high],
      ];
      const numbers = parts.flatMap(([key, part]): [string, unknown][] => {
        const number = exportNumber(part ?? Number.NaN);
        return number === undefined ? [] : [[key, number]];
      });
      return kind === "value" ? numbers : [...numbers, [`${id}_kind`, kind]];
    }),
  );
}

function rounded(shape: Shape | undefined): Shape | null {
  if (!shape) return null;
  const ring = (positions: Position[]): Position[] =>
    positions.map((position) => position.map((degrees) => Number(degrees.toFixed(degreeDecimals))));
  return shape.type === "Polygon"
    ? { type: "Polygon", coordinates: shape.coordinates.map(ring) }
    : { type: "MultiPolygon", coordinates: shape.coordinates.map((part) => part.map(ring)) };
}

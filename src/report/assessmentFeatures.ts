import type { Feature } from "geojson";
import { explain } from "../assessment/explain.ts";
import { rankIntervalOf } from "../assessment/intervals.ts";
import { outcomeOf } from "../assessment/outcome.ts";
import type { Region } from "../region/region.ts";
import { answered } from "./answered.ts";
import { contestRemark } from "./contest/contestedOf.ts";
import { creditsOf } from "./credits.ts";
import { drawsOf } from "./drawsOf.ts";
import { exportNumber } from "./exportNumber.ts";
import type { Contents } from "./format/contents.ts";
import { regionShapes } from "./regionShapes.ts";
import { nameOf, type ReportContext } from "./reportContext.ts";
import { resultRows } from "./resultRows.ts";
import { valueOwner } from "./valueOwner.ts";
import { withheldBy } from "./withheld.ts";

/**
 * Every region as a feature (RFC 7946: longitude and latitude of WGS 84, outer rings counterclockwise), its indicators as
 * properties `<id>`, `<id>_low`, `<id>_high`, where draws were counted `<id>_p5`, `<id>_p50`, `<id>_p95`, `<id>_rank_p5` and `<id>_rank_p95`; where there is none, or one that is not ranked, `<id>_kind`; where it is the figure of
 * a region above, `<id>_value_of` with that region; `<id>_rows` names the rows of the sources that the value was read from, `<id>_contested` says what somebody puts against it. A region without a shape has a null geometry;
 * a region that is too small for its outline is a point.
 */
export function assessmentFeatures(context: ReportContext): Contents["features"] {
  const shapes = regionShapes(context);
  const features = context.world.regions.map((_, place) => regionFeature(context, place, shapes));
  return { type: "FeatureCollection", ...creditsOf(context), ...drawsOf(context), features };
}

/** One region as such a feature. @param shapes of all regions. */
export function regionFeature(
  context: ReportContext,
  regionIndex: number,
  shapes: ReturnType<typeof regionShapes>,
): Feature<Feature["geometry"] | null> {
  const { id = "", iso2, iso31662, parent } = context.world.regions[regionIndex] ?? {};
  return {
    type: "Feature",
    id,
    geometry: shapes[regionIndex] ?? null,
    properties: {
      id,
      ...(iso2 && { iso2 }),
      ...(iso31662 && { iso3166_2: iso31662 }),
      ...(parent && { parent }),
      name: nameOf(context, regionIndex),
      ...propertiesOf(context, regionIndex),
    },
  };
}

function propertiesOf(context: ReportContext, regionIndex: number): Record<string, unknown> {
  return Object.fromEntries(
    answered(context.assessment).flatMap((indicator): [string, unknown][] => {
      const { id } = indicator;
      if (withheldBy(context, indicator, regionIndex)) return [[`${id}_kind`, "withheld"]];
      const { kind, value, low, high, interval } = outcomeOf(context.assessment, id, regionIndex);
      const ranks = rankIntervalOf(context.assessment, id, regionIndex);
      const parts: [string, number | undefined][] = [
        [id, value],
        [`${id}_low`, low],
        [`${id}_high`, high],
        [`${id}_p5`, interval?.low],
        [`${id}_p50`, interval?.median],
        [`${id}_p95`, interval?.high],
        [`${id}_rank_p5`, ranks?.first],
        [`${id}_rank_p95`, ranks?.last],
      ];
      const numbers = parts.flatMap(([key, part]): [string, unknown][] => {
        const number = exportNumber(part ?? Number.NaN);
        return number === undefined ? [] : [[key, number]];
      });
      const rows: [string, unknown][] =
        value === undefined ? [] : [[`${id}_rows`, rowsOf(context, id, regionIndex)]];
      const contest = contestRemark(context, regionIndex, id);
      if (contest !== "") rows.push([`${id}_contested`, contest]);
      if (kind === "value") return [...numbers, ...rows];
      const owner: [string, unknown][] =
        kind === "inherited"
          ? [[`${id}_value_of`, valueOwner(context, id, regionIndex, kind)]]
          : [];
      return [...numbers, ...rows, [`${id}_kind`, kind], ...owner];
    }),
  );
}

/** Ids of the rows that a value was read from, separated by semicolons. */
function rowsOf(context: ReportContext, indicator: string, regionIndex: number): string {
  const { world, assessment } = context;
  const { inputs } = explain(world, regionIndex, indicator, assessment);
  return resultRows(context, world.regions[regionIndex] as Region, inputs).join(";");
}

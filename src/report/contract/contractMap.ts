import type { Indicator } from "../../indicator/indicator.ts";
import { coarsePaths } from "../../layer/coarsePaths.ts";
import { compactPaths } from "../../layer/compactPaths.ts";
import { makeScene } from "../../layer/makeScene.ts";
import { type MapPaths, mapPaths } from "../../layer/mapPaths.ts";
import { worldPicture } from "../../layer/mapProjection.ts";
import { mapSvg } from "../../layer/mapSvg.ts";
import { type ReportContext, shapesName } from "../reportContext.ts";
import { withheldBy } from "../withheld.ts";

/** Letters that the shapes of a map may have: a picture of this size shows no more. */
const mostLetters = 120_000;

/** Shapes of the map that every indicator is drawn on. */
export function contractPaths({ topology, world }: ReportContext): MapPaths {
  const paths = mapPaths(topology, world.regions, worldPicture, { object: shapesName(world) });
  return coarsePaths(paths, { selected: [], outlines: [], most: mostLetters }).paths;
}

/** The map of an indicator with its legend and sources. Coarse shapes have no borders apart, so that each region draws its edge. */
export const contractMap = (
  context: ReportContext,
  indicator: Indicator,
  paths: MapPaths,
): string =>
  compactPaths(
    mapSvg(makeScene(context.assessment, indicator, context), paths, {
      words: context.words,
      titles: false,
    }),
  );

/** Whether licences let an indicator be drawn: the dots of a legend show each region's figure to whoever measures them. */
export const mayBeDrawn = (context: ReportContext, indicator: Indicator): boolean =>
  context.world.regions.every((_, regionIndex) => !withheldBy(context, indicator, regionIndex));

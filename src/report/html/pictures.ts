import type { Topology } from "topojson-specification";
import { sphereFeatures } from "../../geometry/topology.ts";
import { indicatorOf } from "../../indicator/indicators.ts";
import { chipRow } from "../../layer/chipRow.ts";
import { coarsePath, coarsePaths } from "../../layer/coarsePaths.ts";
import { legendDrawing } from "../../layer/legendDrawing.ts";
import { legendLayout } from "../../layer/legendLayout.ts";
import { locatorExtent } from "../../layer/locatorExtent.ts";
import { makeScene } from "../../layer/makeScene.ts";
import { mapDrawing } from "../../layer/mapDrawing.ts";
import { type MapPaths, mapPaths } from "../../layer/mapPaths.ts";
import { type MapExtent, type MapSize, worldPicture } from "../../layer/mapProjection.ts";
import { regionOutlinePath } from "../../layer/regionOutline.ts";
import type { Scene } from "../../layer/scene.ts";
import { patternDefinitions } from "../../layer/svgPatterns.ts";
import { px } from "../../layer/svgText.ts";
import type { Region } from "../../region/region.ts";
import type { RegionReport } from "../report.ts";
import { nameOf, type ReportContext, shapesName } from "../reportContext.ts";
import { html, type Markup, raw } from "./markup.ts";

/** The region's surroundings and the whole world in the classes of one layer. */
export interface ReportPictures {
  readonly scene: Scene;
  readonly locator: Markup;
  readonly world: Markup;
}

const locatorSize: MapSize = { width: 326, height: 214 };
/** Width of the text on A4 between its margins, px. */
const pageWidth = 680;

/** The burden index where it is ranked, else the cost per resident, which more regions have. */
const layerOf = ({ index }: RegionReport): string =>
  index.kind === "value" ? index.id : "externalCostPerResident";

/** Draws the maps of a report. */
export function reportPictures(
  context: ReportContext,
  report: RegionReport,
  regionIndex: number,
): ReportPictures {
  const indicator = indicatorOf(layerOf(report));
  const region = context.world.regions[regionIndex];
  if (!indicator || !region) throw new Error(`There is no region ${regionIndex} or no layer.`);
  const scene = makeScene(context.assessment, indicator, context);
  const object = shapesName(context.world);
  const { topology, words } = context;
  const { regions } = context.world;
  const extent = around(topology, object, region, locatorSize);
  const wide = wideView(context, region);
  const nearby = mapPaths(topology, regions, locatorSize, { extent, object });
  const whole = mapPaths(topology, regions, wide.size, { ...wide.view, object });
  const label = words.say("report.locator", { name: nameOf(context, regionIndex) });
  return {
    scene,
    locator: picture(scene, nearby, {
      prefix: "l",
      selected: region.id,
      label,
      outline: regionOutlinePath(topology, region.id, locatorSize, { extent, object }),
    }),
    world: html`${picture(scene, whole, {
      prefix: "w",
      selected: region.id,
      label: scene.title,
      outline: regionOutlinePath(topology, region.id, wide.size, { ...wide.view, object }),
    })}${legendOf(scene, context, region.id)}${chipsOf(scene, whole, context)}`,
  };
}

/** The part of the world around a region, or around its country. */
function around(
  topology: Topology,
  object: string,
  { id, label }: Pick<Region, "id" | "label">,
  size: MapSize,
): MapExtent {
  const shape = sphereFeatures(topology, object).find((feature) => feature.id === id);
  return locatorExtent(shape, label, size);
}

/** Height of a country's picture as a part of its width. */
const countryHeight = 0.5;

/** The world for a country; for a region below it the country, since the world would be specks. */
function wideView({ topology, world: { parents } }: ReportContext, { parent }: Region) {
  const above = parents?.regions.find(({ id }) => id === parent);
  const shape = worldPicture.height / worldPicture.width;
  if (!above) return { size: { width: pageWidth, height: pageWidth * shape }, view: {} };
  const size = { width: pageWidth, height: pageWidth * countryHeight };
  return { size, view: { extent: around(topology, "countries", above, size) } };
}

interface PictureOptions {
  readonly prefix: string;
  readonly selected: string;
  readonly label: string;
  readonly outline: string;
}

function picture(
  scene: Scene,
  paths: MapPaths,
  { prefix, selected, label, outline }: PictureOptions,
): Markup {
  const { width, height } = paths;
  const options = { prefix, selected, titles: false, outline: coarsePath(outline) };
  const drawing = mapDrawing(scene, coarsePaths(paths), options);
  return html`<svg class="map" viewBox="0 0 ${px(width)} ${px(height)}" role="img" aria-label="${label}" direction="ltr">${raw(
    `<defs>${patternDefinitions(prefix)}</defs>${drawing}`,
  )}</svg>`;
}

function legendOf(scene: Scene, { words }: ReportContext, selected: string): Markup {
  const layout = legendLayout(scene, pageWidth, { selected, dotRoom: 44 });
  return raw(
    `<svg class="legend" viewBox="0 -4 ${layout.width} ${layout.height + 4}" direction="${scene.direction}" aria-hidden="true">${legendDrawing(layout, words)}</svg>`,
  );
}

function chipsOf(scene: Scene, paths: MapPaths, { words }: ReportContext): Markup {
  const { svg, height } = chipRow(scene, paths, { words, prefix: "w" });
  return raw(
    `<svg class="chips" viewBox="0 0 ${pageWidth} ${height}" direction="${scene.direction}">${svg}</svg>`,
  );
}

import type { Topology } from "topojson-specification";
import { lastResult } from "../../dataset/lastResult.ts";
import { once } from "../../dataset/once.ts";
import { sphereFeatures } from "../../geometry/topology.ts";
import { indicatorOf } from "../../indicator/indicators.ts";
import type { Words } from "../../language/words.ts";
import { chipRow } from "../../layer/chipRow.ts";
import { type CoarseMap, coarsePaths } from "../../layer/coarsePaths.ts";
import { compactPaths } from "../../layer/compactPaths.ts";
import { legendDrawing } from "../../layer/legendDrawing.ts";
import { type LegendLayout, legendLayout } from "../../layer/legendLayout.ts";
import { locatorExtent } from "../../layer/locatorExtent.ts";
import { makeScene } from "../../layer/makeScene.ts";
import { mapDrawing } from "../../layer/mapDrawing.ts";
import { type MapPaths, mapPaths } from "../../layer/mapPaths.ts";
import { type MapExtent, type MapSize, worldPicture } from "../../layer/mapProjection.ts";
import { regionOutlinePath } from "../../layer/regionOutline.ts";
import type { Scene } from "../../layer/scene.ts";
import { px } from "../../layer/svgText.ts";
import { withPatterns } from "../../layer/withPatterns.ts";
import { countryOf, type Region, type World } from "../../region/region.ts";
import { regionAbove } from "../../region/regionAbove.ts";
import type { Drawing } from "../document/drawing.ts";
import type { RegionReport } from "../report.ts";
import { nameOf, type ReportContext, shapesName } from "../reportContext.ts";
import { pooledDots } from "./pooledDots.ts";

/** The surroundings of a region and the whole world in the classes of one layer, each drawn when it is asked for. */
export interface ReportPictures {
  readonly scene: Scene;
  /** What the map of the surroundings shows. */
  readonly around: string;
  readonly locator: () => Drawing;
  readonly smallLegend: () => Drawing;
  readonly world: () => Drawing;
  readonly legend: () => Drawing;
  readonly chips: () => Drawing;
}

const locatorSize: MapSize = { width: 326, height: 214 };
/** Prefixes of the patterns of each picture. */
const prefixes = { locator: "l", world: "w", chips: "c" } as const;
/** Width of the text on A4 between its margins, px. */
const pageWidth = 680;

/** The burden index where it is ranked, else the climate cost per resident, which more regions have. */
const layerOf = ({ index }: RegionReport): string =>
  index.kind === "value" ? index.id : "climateCostPerResident";

/** Draws the maps of a report. @param also indices of further regions that the wide map marks. */
export function reportPictures(
  context: ReportContext,
  report: RegionReport,
  { regionIndex, also = [] }: { readonly regionIndex: number; readonly also?: readonly number[] },
): ReportPictures {
  const indicator = indicatorOf(layerOf(report));
  const region = context.world.regions[regionIndex];
  if (!indicator || !region) throw new Error(`There is no region ${regionIndex} or no layer.`);
  const scene = makeScene(context.assessment, indicator, context);
  const given: Given = { context, scene, region, object: shapesName(context.world) };
  const paths = once(() => worldPaths(given, also));
  const label = context.words.say("report.locator", { name: nameOf(context, regionIndex) });
  return {
    scene,
    around: label,
    locator: () => locator(given, label),
    smallLegend: () => smallLegend(scene, context),
    world: () => world(given, paths(), also),
    legend: () => legend(scene, context, region.id),
    chips: () => chips(scene, paths(), context),
  };
}

interface Given {
  readonly context: ReportContext;
  readonly scene: Scene;
  readonly region: Region;
  /** Object of the topology that holds the regions. */
  readonly object: string;
}

function locator({ context, scene, region }: Given, label: string): Drawing {
  const { topology, world } = context;
  const coarse = surroundings(topology, world, region);
  return pictureOf(scene, coarse, { prefix: prefixes.locator, selected: region.id, label });
}

/** The last one is kept: documents on one region in several languages follow each other. */
const surroundings = lastResult((topology: Topology, world: World, region: Region): CoarseMap => {
  const object = shapesName(world);
  const extent = around(topology, object, region, locatorSize);
  const paths = pathsAround({ topology, world }, [region], {
    size: locatorSize,
    view: { extent },
  });
  const outline = regionOutlinePath(topology, region.id, locatorSize, { extent, object });
  return coarsePaths(paths, {
    selected: [region.id],
    outlines: [outline],
    most: mostLetters.locator,
  });
});

function world(given: Given, paths: MapPaths, also: readonly number[]): Drawing {
  const { context, scene, region } = given;
  return picture(scene, paths, {
    prefix: prefixes.world,
    ...marked(given, region),
    label: scene.title,
    also: also.flatMap((index) => {
      const other = context.world.regions[index];
      return other ? [marked(given, other)] : [];
    }),
  });
}

/** A region with the edge of its shape on the wide map. */
function marked({ context, region, object }: Given, { id }: Region) {
  const { size, view } = wideView(context, region);
  return {
    selected: id,
    outline: regionOutlinePath(context.topology, id, size, { ...view, object }),
  };
}

const worldPaths = (given: Given, also: readonly number[]): MapPaths =>
  pathsAround(
    given.context,
    [given.region, ...also.flatMap((index) => given.context.world.regions[index] ?? [])],
    wideView(given.context, given.region),
  );

/** All regions; around regions below countries only those of their countries, the others as land without figures. */
function pathsAround(
  { topology, world }: Pick<ReportContext, "topology" | "world">,
  marked: readonly [Region, ...Region[]],
  { size, view }: { readonly size: MapSize; readonly view: { readonly extent?: MapExtent } },
): MapPaths {
  const object = shapesName(world);
  if (!regionAbove(world, marked[0]))
    return mapPaths(topology, world.regions, size, { ...view, object });
  const countries = new Set(marked.map(countryOf));
  const own = world.regions.filter((other) => countries.has(countryOf(other)));
  const others = (world.parents?.regions ?? []).filter(({ id }) => !countries.has(id));
  const land = mapPaths(topology, others, size, view).regions.map(({ d }) => d);
  return {
    ...mapPaths(topology, own, size, { ...view, object }),
    ...{ countries: "", disputed: "", land: land.join("") },
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
function wideView({ topology, world }: ReportContext, region: Region) {
  const above = regionAbove(world, region);
  const shape = worldPicture.height / worldPicture.width;
  if (!above) return { size: { width: pageWidth, height: pageWidth * shape }, view: {} };
  const size = { width: pageWidth, height: pageWidth * countryHeight };
  return { size, view: { extent: around(topology, "countries", above, size) } };
}

interface PictureOptions {
  readonly prefix: string;
  readonly selected: string;
  readonly label: string;
  /** Further regions that are marked. */
  readonly also?: readonly { readonly selected: string }[];
}

interface OutlinedOptions extends PictureOptions {
  readonly outline: string;
  readonly also?: readonly { readonly selected: string; readonly outline: string }[];
}

/** Most letters of the shapes of a picture, before they are written short: a page of reports stays light on slow links. */
const mostLetters = { locator: 6500, wide: 7000 } as const;

function picture(scene: Scene, paths: MapPaths, options: OutlinedOptions): Drawing {
  const { selected, outline, also = [] } = options;
  const coarse = coarsePaths(paths, {
    selected: [selected, ...also.map((other) => other.selected)],
    outlines: [outline, ...also.map((other) => other.outline)],
    most: mostLetters.wide,
  });
  return pictureOf(scene, coarse, options);
}

/** A picture with the outlines of its map: of the selected region, then of the others. */
function pictureOf(
  scene: Scene,
  { paths, outlines: [outline = "", ...others] }: CoarseMap,
  { prefix, selected, label, also = [] }: PictureOptions,
): Drawing {
  const { width, height } = paths;
  const options = {
    ...{ prefix, selected, titles: false, outline },
    also: also.map((other, place) => ({ ...other, outline: others[place] ?? "" })),
  };
  const drawing = compactPaths(mapDrawing(scene, paths, options));
  return {
    attributes: {
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      role: "img",
      "aria-label": label,
      direction: "ltr",
    },
    content: withPatterns(prefix, drawing),
  };
}

function smallLegend(scene: Scene, { words }: ReportContext): Drawing {
  const layout = legendLayout(scene, locatorSize.width, { dotRoom: 0 });
  return legendOf(layout, `0 0 ${layout.width} ${layout.height}`, words);
}

function legend(scene: Scene, { words }: ReportContext, selected: string): Drawing {
  const layout = legendLayout(scene, pageWidth, { selected, dotRoom: 44 });
  return legendOf(layout, `0 -4 ${layout.width} ${layout.height + 4}`, words);
}

const legendOf = (layout: LegendLayout, viewBox: string, words: Words): Drawing => ({
  attributes: { viewBox, direction: words.direction, "aria-hidden": "true" },
  content: pooledDots(legendDrawing(layout, words)),
});

function chips(scene: Scene, paths: MapPaths, { words }: ReportContext): Drawing {
  const { svg, height } = chipRow(scene, paths, { words, prefix: prefixes.chips });
  return {
    attributes: { viewBox: `0 0 ${pageWidth} ${height}`, direction: scene.direction },
    content: withPatterns(prefixes.chips, svg),
  };
}

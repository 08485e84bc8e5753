import {
  assessmentFormats,
  mapPaths,
  mapSvg,
  type ReportContext,
  reportFormats,
  type Scene,
  worldPicture,
} from "../../src/index.ts";
import type { AtlasFile } from "./save.ts";

export interface FileOffer extends AtlasFile {
  readonly id: string;
  /** Ending of its name, as the menu shows it. */
  readonly extension: string;
}

/** Parts of a file's name: what it is of, and the scenario's preset. */
const fileName = (parts: readonly string[], extension: string): string =>
  `${["burden", ...parts].join("-")}.${extension}`;

/** The report on a region, in every format of the list. */
export function regionFiles(context: ReportContext, index: number): readonly FileOffer[] {
  const { scenario, regions } = context.assessment;
  return reportFormats.map(({ id, extension, mediaType, write }) => ({
    id: `region-${id}`,
    extension,
    mediaType,
    name: fileName([regions[index] ?? "", scenario.preset], extension),
    text: () => write(context, index),
  }));
}

/** The results of all regions, in every format of the list. */
export function assessmentFiles(context: ReportContext): readonly FileOffer[] {
  const { preset } = context.assessment.scenario;
  return assessmentFormats.map(({ id, extension, mediaType, write }) => ({
    id: `assessment-${id}`,
    extension,
    mediaType,
    name: fileName(["regions", preset], extension),
    text: () => write(context),
  }));
}

export interface MapFileOptions {
  readonly selected: string | undefined;
  /** Address of the view, printed under the map. */
  readonly link: string;
  /** The topology's object that holds the regions. */
  readonly object: string;
}

/** The map on screen with its legend and sources, as one SVG. */
export const mapFile = (
  context: ReportContext,
  scene: Scene,
  { selected, link, object }: MapFileOptions,
): FileOffer => ({
  id: "map-svg",
  extension: "svg",
  mediaType: "image/svg+xml",
  name: fileName([scene.layer, context.assessment.scenario.preset], "svg"),
  text: () =>
    mapSvg(scene, mapPaths(context.topology, context.world.regions, worldPicture, { object }), {
      words: context.words,
      selected,
      footer: link,
    }),
});

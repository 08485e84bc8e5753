import type { Topology } from "topojson-specification";
import type { Assessment } from "../assessment/assessment.ts";
import type { DatasetSource } from "../dataset/dataset.ts";
import type { ContestedFigure } from "../dataset/references/contestedFigures.ts";
import type { DataCentreFigure } from "../dataset/references/dataCentreFigures.ts";
import type { SiteRule } from "../dataset/references/siteRules.ts";
import { placeName } from "../language/placeName.ts";
import type { Words } from "../language/words.ts";
import type { Release } from "../region/atlasFile.ts";
import type { World } from "../region/region.ts";
import type { AssessmentsAbove } from "./assessmentsAbove.ts";

/** Everything that a report is made from. It is the same in the browser and on the command line, so that the files are identical. */
export interface ReportContext {
  readonly world: World;
  readonly datasets: readonly DatasetSource[];
  readonly release: Release;
  readonly assessment: Assessment;
  /** The unchanged preset of the same basis. The class limits of maps come from it. */
  readonly reference: Assessment;
  /** The same scenario at the levels above, beside which a region stands. */
  readonly above: AssessmentsAbove;
  readonly words: Words;
  /** The layer on the map, with which headlines begin; that of the opening where absent. */
  readonly layer?: string | undefined;
  /** Names of regions in the language of the words, by id; the world's own where absent. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** What others published of data centres; where absent, reports do not list it. */
  readonly figures?: readonly DataCentreFigure[] | undefined;
  /** Rules that large loads meet; where absent, documents say that none is on record. */
  readonly rules?: readonly SiteRule[] | undefined;
  /** Figures that somebody contests; where absent, nothing is said of any. */
  readonly contested?: readonly ContestedFigure[] | undefined;
  /** Shapes of the regions, for maps and GeoJSON. */
  readonly topology: Topology;
}

/** Name of a region in the language of the report. */
export const nameOf = ({ names, world }: ReportContext, regionIndex: number): string => {
  const region = world.regions[regionIndex];
  if (!region) throw new Error(`There is no region ${regionIndex}.`);
  return names?.[region.id] ?? region.name;
};

/** The same as it stands inside a sentence. */
export const placeOf = (context: ReportContext, regionIndex: number): string =>
  placeName(context.words, nameOf(context, regionIndex));

/** Object of the topology that holds the regions of a world. */
export const shapesName = ({ regions }: World): string =>
  ({ country: "countries", admin1: "admin1", county: "counties" })[regions[0]?.level ?? "country"];

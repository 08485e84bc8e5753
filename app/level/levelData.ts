import type { Topology } from "topojson-specification";
import {
  type Assessment,
  countriesObject,
  countryOf,
  type DrawnRegion,
  type Level,
  type Region,
  regionsWithin,
  type World,
  withColumns,
} from "../../src/index.ts";
import { lastResult } from "../lastResult.ts";
import { type AtlasState, type RegionNames, useAtlas } from "../state.ts";
import type { LoadedWorld } from "../world/loadWorld.ts";
import { type Finer, isFinerId, wantedLevel } from "./wantedLevel.ts";

/** Everything that map, table and panel show of the regions of one level. */
export interface LevelData {
  readonly level: Level;
  /** The topology's object that holds them. */
  readonly object: string;
  readonly topology?: Topology | undefined;
  /** The shapes that files are drawn from: always the same, however near the camera is. */
  readonly shapes?: Topology | undefined;
  /** Those that are drawn: all of the level, whichever are ranked. */
  readonly ground: readonly DrawnRegion[];
  /** Those that are ranked together. */
  readonly loaded?: LoadedWorld | undefined;
  readonly names: RegionNames;
  /** Names that tell regions of the same name apart, where there are such. */
  readonly titles?: RegionNames | undefined;
  readonly assessment?: Assessment | undefined;
  readonly reference?: Assessment | undefined;
  /** The country among whose regions alone they are ranked. */
  readonly within?: string | undefined;
}

/** A level below countries, once its files are read. */
export interface FinerLevel extends LevelData {
  readonly level: Finer;
  readonly whole: LoadedWorld;
  /** All of its regions as the map draws them. */
  readonly all: readonly DrawnRegion[];
}

/** Names and codes of the levels below. */
export interface FinerNames {
  readonly language: string;
  readonly regions: readonly Pick<Region, "id" | "name" | "iso31662" | "level" | "parent">[];
  readonly names: RegionNames;
}

/** What the model answers on a finer level. */
export interface FinerAnswer {
  readonly level: Finer;
  readonly within?: string | undefined;
  readonly assessment: Assessment;
  readonly reference?: Assessment;
}

const none: readonly DrawnRegion[] = [];

const countries = lastResult(
  (
    loaded: AtlasState["loaded"],
    topology: AtlasState["topology"],
    names: AtlasState["names"],
    assessment: AtlasState["assessment"],
    reference: AtlasState["reference"],
  ): LevelData => ({
    level: "country",
    object: countriesObject,
    ground: loaded?.world.regions ?? none,
    shapes: topology,
    ...{ loaded, topology, names, assessment, reference },
  }),
);

export const countryLevel = (atlas: AtlasState): LevelData => {
  const { loaded, topology, names, assessment, reference } = atlas;
  return countries(loaded, topology, names, assessment, reference);
};

/** The finer level where it has an answer. */
const readyFiner = ({ finer }: AtlasState): FinerLevel | undefined =>
  finer?.assessment ? finer : undefined;

/** The level on the map: countries until a finer one that is wanted has its answer. */
export function shownLevel(atlas: AtlasState): LevelData {
  const finer = readyFiner(atlas);
  return finer?.level === wantedLevel(atlas) ? finer : countryLevel(atlas);
}

/** The level of a region, whichever is on the map. */
export const levelOf = (atlas: AtlasState, region: string | undefined): LevelData =>
  (isFinerId(region) ? readyFiner(atlas) : undefined) ?? countryLevel(atlas);

/** What the map marks: the selected region, or the country of one that is finer than the map. */
export function markedRegion(atlas: AtlasState): string | undefined {
  const { region } = atlas.address;
  if (!isFinerId(region) || shownLevel(atlas).level !== "country") return region;
  const found = atlas.finer?.whole.world.regions.find(({ id }) => id === region);
  return found && countryOf(found);
}

/** The level on the map. */
export const useLevel = (): LevelData => useAtlas(shownLevel);

/** The finer level with an answer laid in: its world is what was asked about. */
export function answered(
  finer: FinerLevel,
  { within, assessment, reference }: Omit<FinerAnswer, "level">,
) {
  const { whole } = finer;
  const world = within === undefined ? whole.world : regionsWithin(whole.world, within);
  const isSame = finer.loaded !== undefined && finer.within === within;
  return {
    ...finer,
    within,
    ...(!isSame && {
      loaded: { ...whole, ...withColumns(world) },
      ground: groundOf(finer.all, world),
    }),
    assessment,
    reference: reference ?? finer.reference,
  };
}

/** The land of every region, and circles of those alone that are ranked. */
function groundOf(all: readonly DrawnRegion[], { within, regions }: World): readonly DrawnRegion[] {
  if (within === undefined) return all;
  const ranked = new Set(regions.map(({ id }) => id));
  return all.map((region) => (ranked.has(region.id) ? region : { ...region, tiny: false }));
}

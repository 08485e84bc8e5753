import type { Topology } from "topojson-specification";
import type { Assessment, DrawnRegion, Level, OtherNames, Region } from "../../src/index.ts";
import type { LoadedWorld } from "../files/loadWorld.ts";
import type { RegionNames } from "../files/readNames.ts";

/** The levels below countries. */
export type Finer = Exclude<Level, "country">;

/** Everything that map, table and panel show of the regions of one level. */
export interface LevelData {
  readonly level: Level;
  /** The topology's object that holds them. */
  readonly object: string;
  readonly topology?: Topology | undefined;
  /** The shapes that files are drawn from: always the same, however near the camera is. */
  readonly shapes?: Topology | undefined;
  /** The regions that are drawn: all of the level, whichever are ranked. */
  readonly ground: readonly DrawnRegion[];
  /** The regions that are ranked together. */
  readonly loaded?: LoadedWorld | undefined;
  readonly names: RegionNames;
  /** Longer names where several regions have the same one. */
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

/** Names and codes of the levels below countries, for the search. */
export interface FinerNames {
  readonly language: string;
  readonly regions: readonly Pick<
    Region,
    "id" | "name" | "iso2" | "iso31662" | "level" | "parent"
  >[];
  readonly names: RegionNames;
  /** What else countries are called in English. */
  readonly otherNames: OtherNames;
}

/** What the model answers on a finer level. */
export interface FinerAnswer {
  readonly level: Finer;
  readonly within?: string | undefined;
  readonly assessment: Assessment;
  readonly reference?: Assessment;
}

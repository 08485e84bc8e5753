import { useDeferredValue } from "react";
import {
  countriesObject,
  countryOf,
  type DrawnRegion,
  lastResult,
  regionsWithin,
  type World,
  withColumns,
} from "../../src/index.ts";
import { type AtlasState, useAtlas } from "../state/atlas.ts";
import type { FinerAnswer, FinerLevel, LevelData } from "./finerLevel.ts";
import { levelState, levelWish } from "./levelState.ts";
import { isFinerId, wantedLevel } from "./wantedLevel.ts";

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

/** The finer level once it has an answer. */
function readyFiner(atlas: AtlasState): FinerLevel | undefined {
  const { finer } = levelState(atlas);
  return finer?.assessment ? finer : undefined;
}

/** The level on the map: countries until a finer one that is wanted has its answer. */
export function shownLevel(atlas: AtlasState): LevelData {
  const finer = readyFiner(atlas);
  return finer?.level === wantedLevel(levelWish(atlas)) ? finer : countryLevel(atlas);
}

/** The level of a region, whichever is on the map. */
export const levelOf = (atlas: AtlasState, region: string | undefined): LevelData =>
  (isFinerId(region) ? readyFiner(atlas) : undefined) ?? countryLevel(atlas);

/** What the map marks: the selected region, or the country of one that is finer than the map. */
export function markedRegion(atlas: AtlasState): string | undefined {
  const { region } = atlas.address;
  if (!isFinerId(region) || shownLevel(atlas).level !== "country") return region;
  const found = levelState(atlas).finer?.whole.world.regions.find(({ id }) => id === region);
  return found && countryOf(found);
}

/** The level on the map. Intervals that arrive for its numbers may wait until the page has answered its reader. */
export function useLevel(): LevelData {
  const level = useAtlas(shownLevel);
  const later = useDeferredValue(level);
  return differsInIntervals(level, later) ? later : level;
}

function differsInIntervals(level: LevelData, later: LevelData): boolean {
  const same = (Object.keys(level) as (keyof LevelData)[]).every(
    (key) => key === "assessment" || level[key] === later[key],
  );
  return same && level.assessment?.columns === later.assessment?.columns;
}

/** The finer level with an answer of the model: its world is what was asked about. */
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

/** The land of every region, and circles only of those that are ranked. */
function groundOf(all: readonly DrawnRegion[], { within, regions }: World): readonly DrawnRegion[] {
  if (within === undefined) return all;
  const ranked = new Set(regions.map(({ id }) => id));
  return all.map((region) => (ranked.has(region.id) ? region : { ...region, tiny: false }));
}

import { parseWorldWithin, regionsWithin, type World } from "../../src/index.ts";
import type { LevelFiles } from "../level/readLevel.ts";

/** The regions of a level below: of all countries, or of one. */
export type WorldBelow = (within: string | undefined) => World;

/** Reads the files of a level below countries. */
export function worldBelow(files: LevelFiles, countries: World): WorldBelow {
  const world = worldOf(files, countries);
  return (within) => (within === undefined ? world : regionsWithin(world, within));
}

function worldOf({ level, atlas, topics, above }: LevelFiles, countries: World): World {
  const json = Object.fromEntries(
    Object.entries(topics).map(([topic, text]) => [topic, JSON.parse(text) as unknown]),
  );
  const parents = above ? worldOf(above, countries) : countries;
  return parseWorldWithin(level, JSON.parse(atlas), json, parents).world;
}

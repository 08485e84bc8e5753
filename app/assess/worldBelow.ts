import { parseWorldWithin, regionsWithin, type World } from "../../src/index.ts";
import type { LevelFiles } from "../level/readLevel.ts";

/** The regions of the level below: of all countries, or of one. */
export type WorldBelow = (within: string | undefined) => World;

/** Reads the files of the level below countries. */
export function worldBelow({ atlas, topics }: LevelFiles, countries: World): WorldBelow {
  const json = Object.fromEntries(
    Object.entries(topics).map(([topic, text]) => [topic, JSON.parse(text) as unknown]),
  );
  const { world } = parseWorldWithin("admin1", JSON.parse(atlas), json, countries);
  return (within) => (within === undefined ? world : regionsWithin(world, within));
}

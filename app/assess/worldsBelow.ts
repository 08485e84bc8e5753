import { parseWorldWithin, regionsWithin, type World } from "../../src/index.ts";
import type { LevelFiles } from "../level/readLevel.ts";

/** The worlds of a level below countries: all of its regions, or those of one country among themselves. */
export type WorldsBelow = (within: string | undefined) => World;

/** Reads the files of a level below countries. Each world is made once: what its assessments share is kept by it. */
export function worldsBelow(files: LevelFiles, countries: World): WorldsBelow {
  const whole = worldOf(files, countries);
  const parts = new Map<string, World>();
  return (within) => {
    if (within === undefined) return whole;
    const part = parts.get(within) ?? regionsWithin(whole, within);
    parts.set(within, part);
    return part;
  };
}

function worldOf({ level, atlas, topics, above }: LevelFiles, countries: World): World {
  const json = Object.fromEntries(
    Object.entries(topics).map(([topic, text]) => [topic, JSON.parse(text) as unknown]),
  );
  const parents = above ? worldOf(above, countries) : countries;
  return parseWorldWithin(level, JSON.parse(atlas), json, parents).world;
}

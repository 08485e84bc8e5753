import {
  type Assess,
  assessmentsOf,
  parseWorldWithin,
  regionsWithin,
  type World,
} from "../../src/index.ts";
import type { LevelFiles } from "../level/readLevel.ts";

/** The assessments of a level below: of all its regions, or of those of one country among themselves. */
export type AssessBelow = (within: string | undefined) => Assess;

/** Reads the files of a level below countries. What its assessments share is computed once for each choice of regions. */
export function assessBelow(files: LevelFiles, countries: World): AssessBelow {
  const world = worldOf(files, countries);
  const made = new Map<string | undefined, Assess>();
  return (within) => {
    const assess =
      made.get(within) ??
      assessmentsOf(within === undefined ? world : regionsWithin(world, within));
    made.set(within, assess);
    return assess;
  };
}

function worldOf({ level, atlas, topics, above }: LevelFiles, countries: World): World {
  const json = Object.fromEntries(
    Object.entries(topics).map(([topic, text]) => [topic, JSON.parse(text) as unknown]),
  );
  const parents = above ? worldOf(above, countries) : countries;
  return parseWorldWithin(level, JSON.parse(atlas), json, parents).world;
}

import type { Peers } from "../language/peersWords.ts";
import type { World } from "../region/region.ts";
import { nameAbove } from "./nameAbove.ts";

/**
 * Among which regions those of a world are ranked: all of their level, or those of one region above alone.
 *
 * @param names of regions in the language of the words, by id.
 */
export function peersOf(world: World, names?: Readonly<Record<string, string>>): Peers {
  const { regions, within } = world;
  const level = regions[0]?.level ?? "country";
  if (within === undefined) return { level, place: "" };
  return { level, place: nameAbove({ world, names }, within) };
}

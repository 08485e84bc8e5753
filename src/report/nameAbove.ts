import type { World } from "../region/region.ts";
import { regionAbove } from "../region/regionAbove.ts";

interface NamedWorld {
  readonly world: World;
  /** Names of regions in the language of the reader, by id. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** Name of a region of the level above. */
export const nameAbove = ({ world, names }: NamedWorld, id: string): string =>
  names?.[id] ?? regionAbove(world, { parent: id })?.name ?? id;

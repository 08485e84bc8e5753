import { type Region, regionIndex } from "../../src/index.ts";
import { builtAtlas, builtLevels, builtNames, builtOtherNames } from "./builtAtlas.ts";
import type { KnownRegions } from "./findRegion.ts";

interface Asked {
  readonly language: string;
  readonly note: (text: string) => void;
}

/** The regions among which keys are looked for: a finer level is read only where a key is of none before it. */
export function regionsFor(keys: readonly string[], { language, note }: Asked): KnownRegions {
  const regions: Region[] = [];
  const names: Record<string, string> = {};
  const otherNames = builtOtherNames();
  for (const level of builtLevels()) {
    regions.push(...builtAtlas(note, level).world.regions);
    Object.assign(names, builtNames(language, level));
    const known = regionIndex([...regions], { otherNames, names: { ...names } });
    if (keys.every((key) => known.find(key).length > 0)) return known;
  }
  return regionIndex(regions, { otherNames, names });
}

import { type OwnPlaces, ownPlaces } from "../../../src/index.ts";
import { builtEveryName, builtLevels, builtOtherNames, builtRecords } from "../builtAtlas.ts";

/** The regions of every level as tables of readers may call them. */
export const builtPlaces = (): OwnPlaces =>
  ownPlaces({
    regions: builtLevels().flatMap(builtRecords),
    otherNames: builtOtherNames(),
    languages: builtEveryName(),
  });

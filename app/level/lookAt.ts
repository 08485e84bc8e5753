import type { Position } from "geojson";
import { countryOf, regionFeatures } from "../../src/index.ts";
import { mainRing } from "../map/regionBox.ts";
import { shapesObject } from "./drawnLevel.ts";
import type { FinerLevel } from "./levelData.ts";
import { regionNamed } from "./regionNamed.ts";
import { isFinerId } from "./wantedLevel.ts";

/** To what the map comes near: a region, or edges of several. */
export type LookAt = string | readonly Position[];

/** What to look at for a region: counties are seen in the frame of their state; a whole state that is named stands for its counties. */
export function lookAtOf(finer: FinerLevel, region: string): LookAt {
  if (finer.level !== "county" || !isFinerId(region)) return region;
  const { world } = finer.whole;
  const state =
    regionNamed(world.regions, region)?.parent ?? regionNamed(world.parents?.regions, region)?.id;
  const counties = world.regions.filter(({ parent }) => parent === state);
  return counties.length === 0 ? region : edgesOf(finer, new Set(counties.map(({ id }) => id)));
}

/** The country of which a level tells, where it is of one alone. */
export function onlyCountry({ whole, level }: FinerLevel): string | undefined {
  const [first] = whole.world.regions;
  return level === "county" && first ? countryOf(first) : undefined;
}

function edgesOf({ shapes, level }: FinerLevel, ids: ReadonlySet<string>): readonly Position[] {
  if (!shapes) return [];
  return regionFeatures(shapes, shapesObject[level])
    .filter(({ id }) => ids.has(id))
    .flatMap(mainRing);
}

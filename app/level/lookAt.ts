import type { Position } from "geojson";
import { countryOf, mainRing, regionFeatures } from "../../src/index.ts";
import { shapesObject } from "./drawnLevel.ts";
import type { FinerLevel } from "./finerLevel.ts";
import { regionNamed } from "./regionNamed.ts";
import { isFinerId } from "./wantedLevel.ts";

/** What the map comes near to: a region, or the edges of several. */
export type LookAt = string | readonly Position[];

/** What to look at for a region: for a county or a whole state, on a map of counties, all counties of that state. */
export function lookAtOf(finer: FinerLevel, region: string): LookAt {
  if (finer.level !== "county" || !isFinerId(region)) return region;
  const { world } = finer.whole;
  const state =
    regionNamed(world.regions, region)?.parent ?? regionNamed(world.parents?.regions, region)?.id;
  const counties = world.regions.filter(({ parent }) => parent === state);
  return counties.length === 0 ? region : edgesOf(finer, new Set(counties.map(({ id }) => id)));
}

/** What to look at where a country's regions are ranked: every one of them, however far apart. */
export function lookWithin(finer: FinerLevel | undefined, country: string): LookAt {
  const regions = finer?.whole.world.regions.filter((region) => countryOf(region) === country);
  if (!finer || !regions?.length) return country;
  const edges = edgesOf(finer, new Set(regions.map(({ id }) => id)));
  return edges.length === 0 ? country : edges;
}

/** The country of a level that holds one country only. */
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

import { countryOf, type Region } from "./region.ts";

/** Columns by which tables of other publishers join a row about a place, beside its id and its name. */
export const placeCodeColumns = ["iso3", "iso2", "iso3166_2", "parent"] as const;

export type PlaceCodes = Readonly<Record<(typeof placeCodeColumns)[number], string | undefined>>;

type CodedRegion = Pick<Region, "id" | "hasIso" | "iso2" | "iso31662" | "parent" | "country">;

/**
 * The public codes of a place: ISO 3166-1 of its country, ISO 3166-2 of its own where one names it alone, and the id of the
 * region above. `undefined` where there is none, so that no placeholder reaches a file.
 */
export const placeCodes = (region: CodedRegion | undefined): PlaceCodes => ({
  iso3: region?.hasIso ? countryOf(region) : undefined,
  iso2: region?.iso2,
  iso3166_2: region?.iso31662,
  parent: region?.parent,
});

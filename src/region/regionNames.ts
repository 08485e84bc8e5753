import type { OtherNames } from "./otherNames.ts";
import type { Region } from "./region.ts";

/** What the list of regions says of the name of one. */
export type NamedRegion = Pick<Region, "id" | "level" | "name" | "iso2" | "iso31662">;

/** By what else regions are called. */
export interface Naming {
  /** Other English spellings and earlier codes, by id. */
  readonly otherNames?: OtherNames | undefined;
  /** Names in the reader's language, by id. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** Codes that name a region alone: its id and those of ISO 3166. The two letters of a country are not those of its parts. */
export const regionCodes = ({ id, level, iso2, iso31662 }: NamedRegion): readonly string[] =>
  [id, level === "country" ? iso2 : undefined, iso31662].flatMap((code) => code || []);

/** Every name of a region: in English, in the reader's language, and what else it is called. */
export const regionNames = (
  { id, name }: Pick<NamedRegion, "id" | "name">,
  { otherNames = {}, names = {} }: Naming = {},
): readonly string[] => [
  ...new Set([
    name,
    names[id] ?? name,
    ...(Object.hasOwn(otherNames, id) ? (otherNames[id] ?? []) : []),
  ]),
];

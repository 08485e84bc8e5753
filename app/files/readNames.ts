import { type ReadOptions, readFile } from "./readFile.ts";

/** Names of regions in the page's language, by id; empty where the built file's own names serve. */
export type RegionNames = Readonly<Record<string, string>>;

/** The language in which the built files name regions. */
const builtIn = "en";

export interface NamesWish extends ReadOptions {
  /** Path of the names: of countries, or of finer regions too. */
  readonly folder?: "country-names" | "names";
}

/** Names of regions in a language; none, and so the built-in ones, where the file does not load. */
export async function readNames(
  language: string,
  { folder = "country-names", signal }: NamesWish = {},
): Promise<RegionNames> {
  if (language === builtIn) return {};
  const { json } = await readFile(`${folder}/${language}.json`, { signal });
  if (typeof json !== "object" || json === null) return {};
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

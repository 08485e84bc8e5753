import type { RegionNames } from "../state.ts";
import { readFile } from "./readFile.ts";

/** The language in which the built files name regions. */
const builtIn = "en";

/** Names of regions in a language; none, and so the built-in ones, where the file does not load. */
export async function readNames(language: string): Promise<RegionNames> {
  if (language === builtIn) return {};
  const { json } = await readFile(`country-names/${language}.json`);
  if (typeof json !== "object" || json === null) return {};
  return Object.fromEntries(
    Object.entries(json).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

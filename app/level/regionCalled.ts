import { type NamedRegion, regionIndex } from "../../src/index.ts";
import type { AtlasState } from "../state/atlas.ts";
import { readLevelList } from "./readLevel.ts";
import { regionNamed } from "./regionNamed.ts";

/** Id of the one region of any level that is called so. The names of finer levels are read where no country is. */
export async function regionCalled(
  called: string,
  { address, loaded, names }: AtlasState,
): Promise<string | undefined> {
  const countries: readonly NamedRegion[] = loaded?.world.regions ?? [];
  const country = regionNamed(countries, called);
  if (country) return country.id;
  const list = await readLevelList(address.language);
  const regions = [...countries, ...(list?.regions ?? [])];
  const naming = { otherNames: list?.otherNames, names: { ...list?.names, ...names } };
  const [place, ...others] = regionIndex(regions, naming).find(called);
  return place === undefined || others.length > 0 ? undefined : regions[place]?.id;
}

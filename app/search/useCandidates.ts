import { useEffect, useMemo } from "react";
import type { Region } from "../../src/index.ts";
import { type RegionNames, useAtlas } from "../state.ts";
import { type Candidate, candidate } from "./matchRegions.ts";

type Known = Pick<Region, "id" | "name" | "iso2" | "iso31662" | "parent">;

/** Every region that can be found: countries at once; states and provinces as soon as somebody types. */
export function useCandidates(typed: string): readonly Candidate[] {
  const countries = useAtlas(({ loaded }) => loaded?.world.regions);
  const names = useAtlas((atlas) => atlas.names);
  const parts = useParts(typed.trim() !== "");
  return useMemo(() => {
    const nameOf = ({ id, name }: Known) => names[id] ?? name;
    const known = new Map((countries ?? []).map((country) => [country.id, nameOf(country)]));
    return [
      ...(countries ?? []).map((country) =>
        candidate({ id: country.id, name: nameOf(country) }, [country.name, country.iso2 ?? ""]),
      ),
      ...parts.regions.map((region) => partOf(region, parts.names, known)),
    ];
  }, [countries, names, parts]);
}

function partOf(
  { id, name, iso31662, parent = "" }: Known,
  names: RegionNames,
  countries: ReadonlyMap<string, string>,
): Candidate {
  const place = countries.get(parent) ?? parent;
  return candidate({ id, name: names[id] ?? name, place, code: iso31662 }, [name]);
}

const nothing = { regions: [] as readonly Known[], names: {} as RegionNames };

/** Names and codes of states and provinces: those of the level on the page, else their list alone is read. */
function useParts(wanted: boolean) {
  const finer = useAtlas((atlas) => atlas.finer);
  const list = useAtlas((atlas) => atlas.finerNames);
  const language = useAtlas(({ address }) => address.language);
  const set = useAtlas((atlas) => atlas.set);
  const due = wanted && !finer && list?.language !== language;
  useEffect(() => {
    if (!due) return;
    let current = true;
    void import("../level/readLevel.ts").then(async ({ readLevelList }) => {
      const read = await readLevelList(language);
      if (current && read) set({ finerNames: { ...read, language } });
    });
    return () => {
      current = false;
    };
  }, [due, language, set]);
  return useMemo(
    () => (finer ? { regions: finer.whole.world.regions, names: finer.names } : (list ?? nothing)),
    [finer, list],
  );
}

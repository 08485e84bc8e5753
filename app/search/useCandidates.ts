import { useEffect, useMemo } from "react";
import type { OtherNames, Region } from "../../src/index.ts";
import type { RegionNames } from "../files/readNames.ts";
import { levelSlice } from "../level/levelState.ts";
import { useAtlas, useSetSlice, useSlice } from "../state/atlas.ts";
import { type Candidate, candidate } from "./matchRegions.ts";

type Known = Pick<Region, "id" | "name" | "iso2" | "iso31662" | "parent">;

/** Every region that can be found: countries at once; states and counties as soon as somebody types. */
export function useCandidates(typed: string): readonly Candidate[] {
  const countries = useAtlas(({ loaded }) => loaded?.world.regions);
  const names = useAtlas((atlas) => atlas.names);
  const parts = useParts(typed.trim() !== "");
  return useMemo(() => {
    const nameOf = ({ id, name }: Known) => names[id] ?? name;
    const known = new Map((countries ?? []).map((country) => [country.id, nameOf(country)]));
    return [
      ...(countries ?? []).map((country) =>
        candidate({ id: country.id, name: nameOf(country) }, [
          country.name,
          country.iso2 ?? "",
          ...(parts.otherNames[country.id] ?? []),
        ]),
      ),
      ...partsOf(parts, known),
    ];
  }, [countries, names, parts]);
}

interface Parts {
  readonly regions: readonly Known[];
  readonly names: RegionNames;
  readonly otherNames: OtherNames;
}

/** States with their country, counties with their state. */
function partsOf(
  { regions, names }: Pick<Parts, "regions" | "names">,
  countries: ReadonlyMap<string, string>,
): readonly Candidate[] {
  const places = new Map(countries);
  return regions.map(({ id, name, iso31662, parent = "" }) => {
    const own = names[id] ?? name;
    places.set(id, own);
    return candidate({ id, name: own, place: places.get(parent) ?? parent, code: iso31662 }, [
      name,
    ]);
  });
}

const nothing: Parts = { regions: [], names: {}, otherNames: {} };

/** Names and codes of states and provinces, of counties after them, and other names of countries. */
function useParts(wanted: boolean): Parts {
  const list = useSlice(levelSlice, (state) => state.finerNames);
  const language = useAtlas(({ address }) => address.language);
  const set = useSetSlice(levelSlice);
  const due = wanted && list?.language !== language;
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
  return list ?? nothing;
}

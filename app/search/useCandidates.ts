import { useEffect, useMemo, useState } from "react";
import { type OtherNames, type Region, regionIndex, regionNames } from "../../src/index.ts";
import { readAllNames } from "../files/readAllNames.ts";
import type { RegionNames } from "../files/readNames.ts";
import { levelSlice } from "../level/levelState.ts";
import { useAtlas, useSetSlice, useSlice } from "../state/atlas.ts";
import { type Candidate, candidate } from "./matchRegions.ts";

type Known = Pick<Region, "id" | "level" | "name" | "iso2" | "iso31662" | "parent">;

/** Every region that can be found, and which of them are called something. */
interface Candidates {
  readonly candidates: readonly Candidate[];
  /** Ids of the regions that are called so, in whatever spelling. */
  readonly called: (typed: string) => ReadonlySet<string>;
}

/** Every region that can be found: countries at once; states and counties as soon as somebody types. */
export function useCandidates(typed: string): Candidates {
  const countries = useAtlas(({ loaded }) => loaded?.world.regions);
  const countryNames = useAtlas((atlas) => atlas.names);
  const isTyping = typed.trim() !== "";
  const parts = useParts(isTyping);
  const everywhere = useAllNames(isTyping);
  return useMemo(() => {
    const regions: readonly Known[] = [...(countries ?? []), ...parts.regions];
    const naming = { otherNames: parts.otherNames, names: { ...parts.names, ...countryNames } };
    const nameOf = ({ id, name }: Known): string => naming.names[id] ?? name;
    const known = new Map(regions.map((region) => [region.id, region]));
    const placeOf = ({ parent }: Known): string | undefined => {
      const above = parent === undefined ? undefined : known.get(parent);
      return above ? nameOf(above) : parent;
    };
    const { find } = regionIndex(regions, naming);
    return {
      candidates: regions.map((region) => {
        const { id, level, iso2 = "", iso31662 } = region;
        const codes = level === "country" && iso2 !== "" ? [iso2] : [];
        return candidate({ id, name: nameOf(region), place: placeOf(region), code: iso31662 }, [
          ...regionNames(region, naming),
          ...(level === "country" ? (everywhere[id] ?? []) : []),
          ...codes,
        ]);
      }),
      called: (text) => new Set(find(text).map((place) => regions[place]?.id ?? "")),
    };
  }, [countries, countryNames, parts, everywhere]);
}

/** Names of countries in all languages of the page: whoever knows a place by another tongue finds it. */
function useAllNames(wanted: boolean): OtherNames {
  const [names, setNames] = useState<OtherNames>({});
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void readAllNames().then((read) => {
      if (current) setNames(read);
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  return names;
}

interface Parts {
  readonly regions: readonly Known[];
  readonly names: RegionNames;
  readonly otherNames: OtherNames;
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

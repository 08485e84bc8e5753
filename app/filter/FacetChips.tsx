import {
  type FilterFacet,
  filterFacetIds,
  filterFacets,
  type MessageKey,
  type RegionFacts,
  type RegionFilter,
} from "../../src/index.ts";
import { useWords } from "../state/atlas.ts";

interface FacetChipsProps {
  /** Undefined before the lists of countries are there. */
  readonly facts: readonly RegionFacts[] | undefined;
  readonly filter: RegionFilter;
  readonly onChange: (chosen: RegionFilter["chosen"]) => void;
}

const facetNames = {
  continent: "filter.continent",
  income: "filter.income",
  group: "filter.group",
  headroom: "filter.headroom",
  evidence: "filter.evidence",
} as const satisfies Record<FilterFacet, MessageKey>;

const optionNames: Readonly<Record<string, MessageKey>> = {
  Africa: "filter.africa",
  Americas: "filter.americas",
  Asia: "filter.asia",
  Europe: "filter.europe",
  Oceania: "filter.oceania",
  low: "filter.incomeLow",
  lowerMiddle: "filter.incomeLowerMiddle",
  upperMiddle: "filter.incomeUpperMiddle",
  high: "filter.incomeHigh",
  g77: "filter.g77",
  ldc: "filter.ldc",
  sids: "filter.sids",
  lldc: "filter.lldc",
  headroom: "filter.headroomSure",
  uncertain: "filter.headroomUncertain",
  none: "filter.headroomNone",
  published: "evidence.published",
  located: "evidence.located",
  keyOnly: "evidence.keyOnly",
  routed: "evidence.routed",
};

/** What may be chosen, each with its number of regions; what no region is, is left out. */
export function FacetChips({ facts, filter, onChange }: FacetChipsProps) {
  const words = useWords();
  const toggle = (facet: FilterFacet, option: string): void => {
    const before = filter.chosen[facet] ?? [];
    const options: readonly string[] = filterFacets[facet];
    const next = options.filter((other) =>
      other === option ? !before.includes(option) : before.includes(other),
    );
    onChange({ ...filter.chosen, [facet]: next });
  };
  return filterFacetIds.map((facet) => (
    <fieldset key={facet} className="filter-facet">
      <legend>{words.say(facetNames[facet])}</legend>
      {filterFacets[facet].map((option) => {
        const count = facts?.filter((fact) => fact[facet].includes(option)).length;
        const isOn = filter.chosen[facet]?.includes(option) ?? false;
        if (count === 0 && !isOn) return null;
        return (
          <button
            key={option}
            type="button"
            className="filter-chip"
            aria-pressed={isOn}
            onClick={() => toggle(facet, option)}
          >
            {words.say(optionNames[option] ?? facetNames[facet])}
            {count !== undefined && <small>{words.figure(count, 0)}</small>}
          </button>
        );
      })}
    </fieldset>
  ));
}

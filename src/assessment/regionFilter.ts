import type { CountryGroup, CountryGroupId } from "../dataset/references/countryGroups.ts";
import { countryGroupIds } from "../dataset/references/countryGroups.ts";
import { headroomClasses } from "../model/grid/headroomClass.ts";
import { countryOf, type Region, type World } from "../region/region.ts";
import { type Assessment, evidenceClasses } from "./assessment.ts";
import { headroomClassOf } from "./headroomClassOf.ts";
import { evidenceOf } from "./outcome.ts";

/** Income groups of the World Bank, by the number that the data give them less one. */
export const incomeGroups = ["low", "lowerMiddle", "upperMiddle", "high"] as const;

/** What regions can be filtered by, each with what may be chosen. Continents are the regions of the United Nations. */
export const filterFacets = {
  continent: ["Africa", "Americas", "Asia", "Europe", "Oceania"],
  income: incomeGroups,
  group: countryGroupIds,
  headroom: headroomClasses,
  evidence: evidenceClasses,
} as const;
export type FilterFacet = keyof typeof filterFacets;
export const filterFacetIds = Object.keys(filterFacets) as readonly FilterFacet[];

/** Which regions are meant: of each facet any of the chosen, none chosen meaning all; and only those named, where any are. */
export interface RegionFilter {
  readonly chosen: Readonly<Partial<Record<FilterFacet, readonly string[]>>>;
  /** Ids of the only regions that are meant; parts of a named country are meant with it. */
  readonly among: readonly string[];
}

/** Groups of each country, by its id. */
export type GroupsByCountry = ReadonlyMap<string, readonly CountryGroupId[]>;

export const groupsByCountry = (rows: readonly CountryGroup[]): GroupsByCountry =>
  rows.reduce(
    (groups, { region, group }) => groups.set(region, [...(groups.get(region) ?? []), group]),
    new Map<string, readonly CountryGroupId[]>(),
  );

/** What is known of a region that it can be filtered by; empty where nothing is. */
export type RegionFacts = Readonly<Record<FilterFacet, readonly string[]>>;

export interface FilterGround {
  readonly world: World;
  readonly assessment: Assessment;
  /** None before the lists are there. */
  readonly groups: GroupsByCountry;
}

/** Facts of each region of an assessment. Continent, income and groups of a part are those of its country. */
export function regionFacts({ world, assessment, groups }: FilterGround): readonly RegionFacts[] {
  const known = new Map(everyRegion(world).map((region) => [region.id, region]));
  return assessment.regions.map((id, place) => {
    const region = known.get(id);
    const country = region && known.get(countryOf(region));
    return {
      continent: list(region?.unRegion),
      income: list(incomeOf(country)),
      group: groups.get(country?.id ?? "") ?? [],
      headroom: list(headroomClassOf(assessment, place)),
      evidence: list(evidenceOf(assessment, place)),
    };
  });
}

const list = (fact: string | undefined): readonly string[] => (fact ? [fact] : []);

const everyRegion = ({ regions, parents }: World): readonly Region[] =>
  parents ? [...regions, ...everyRegion(parents)] : regions;

function incomeOf(country: Region | undefined): string | undefined {
  const cell = country?.cells.incomeGroup;
  return cell && "value" in cell ? incomeGroups[cell.value - 1] : undefined;
}

/** Ids of the regions that a filter means. @param facts of each region, in the order of the assessment. */
export function filteredRegions(
  { world, assessment }: Pick<FilterGround, "world" | "assessment">,
  facts: readonly RegionFacts[],
  { chosen, among }: RegionFilter,
): ReadonlySet<string> {
  const named = new Set(among);
  const known = new Map(world.regions.map((region) => [region.id, region]));
  const isNamed = (id: string): boolean => {
    const region = known.get(id);
    return (
      named.size === 0 ||
      named.has(id) ||
      (region !== undefined && (named.has(region.parent ?? "") || named.has(countryOf(region))))
    );
  };
  return new Set(
    assessment.regions.filter(
      (id, place) => isNamed(id) && facts[place] !== undefined && passes(facts[place], chosen),
    ),
  );
}

const passes = (facts: RegionFacts, chosen: RegionFilter["chosen"]): boolean =>
  filterFacetIds.every((facet) => {
    const wanted = chosen[facet] ?? [];
    return wanted.length === 0 || facts[facet].some((fact) => wanted.includes(fact));
  });

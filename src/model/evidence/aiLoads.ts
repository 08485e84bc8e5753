import {
  type AiAround,
  type AiRule,
  aiElectricity,
  computeCoverage,
  raisedToSites,
} from "./aiElectricity.ts";
import { type SiteUse, siteElectricity } from "./siteElectricity.ts";

/** What a region hosts of data centres and of AI compute. */
export interface HostingPlace {
  /** Regions whose located compute is compared: an IEA region, or a nation for its states. */
  readonly group: string;
  /** DC of the base year, TWh/yr; NaN where it is not known. */
  readonly electricity: number;
  /** DC of the scenario's year before its sites, TWh/yr. */
  readonly electricityOfYear: number;
  /** IT power of GPU clusters on record, MW. */
  readonly clusters: number;
  /** IT power of sites in operation in the middle of the scenario's year, MW. */
  readonly sites: number;
}

/** AI and data centres of a region in the scenario's year, TWh/yr. */
export interface HostedAi {
  readonly ai: number;
  /** DC_y, at least what its sites take. */
  readonly dataCentres: number;
  /** F. */
  readonly floor: number;
}

/** How far located compute is known in a group of regions, and where it stands. */
interface LocatedCompute extends AiAround {
  readonly power: number;
}

/**
 * Electricity of AI in every region. Located AI compute of a region is the larger of its clusters and its sites.
 *
 * @param totals D_R by group where it is not the sum of the places: a nation's, for its states.
 */
export function aiLoads(
  places: readonly HostingPlace[],
  { rule, use }: { readonly rule: AiRule; readonly use: SiteUse },
  totals?: ReadonlyMap<string, number>,
): readonly HostedAi[] {
  const groups = new Map<string, LocatedCompute>();
  for (const { group } of places) {
    if (groups.has(group)) continue;
    const members = places.filter((place) => place.group === group);
    groups.set(group, locatedIn(members, { rule, use }, totals?.get(group)));
  }
  return places.map((place) => {
    const around = groups.get(place.group) as LocatedCompute;
    const floor = siteElectricity(place.sites, use);
    const { electricity, electricityOfYear } = place;
    const computeShare = around.power > 0 ? computeOf(place) / around.power : 0;
    const hosting = { electricity, electricityOfYear, computeShare, floor };
    return { ai: aiElectricity(hosting, around, rule), dataCentres: raisedToSites(hosting), floor };
  });
}

function locatedIn(
  members: readonly HostingPlace[],
  { rule, use }: { readonly rule: AiRule; readonly use: SiteUse },
  total?: number,
): LocatedCompute {
  const power = members.reduce((sum, place) => sum + computeOf(place), 0);
  const electricity = total ?? members.reduce((sum, place) => sum + (place.electricity || 0), 0);
  const coverage = computeCoverage(siteElectricity(power, use), electricity, rule);
  return { power, electricity, coverage };
}

const computeOf = ({ clusters, sites }: HostingPlace): number => Math.max(clusters, sites);

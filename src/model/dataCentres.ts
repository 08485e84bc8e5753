import { statuses } from "../dataset/status.ts";
import type { World } from "../region/region.ts";
import { type BaseLoad, baseLoad } from "./evidence/baseLoads.ts";
import type { HostingEvidence } from "./evidence/evidencePlaces.ts";
import { baseYear, type LoadRule } from "./evidence/evidenceRule.ts";
import { loadOfYear } from "./evidence/loadOfYear.ts";
import { type SiteUse, siteElectricity } from "./evidence/siteElectricity.ts";
import { evidenceClasses, noEvidence } from "./evidence.ts";
import { emptyLoad, type HostedLoad } from "./load.ts";

/**
 * Data-centre electricity that regions host in the base year, with all that the load of AI is worked out from. Missing is
 * NaN; compute and sites are lists, where none is 0.
 */
export interface DataCentres extends HostedLoad {
  /** Data-centre electricity of the scenario's year before what sites take at least, TWh/yr. */
  readonly ofYear: Float64Array;
  /** Data-centre electricity of the base year in all regions whose compute is compared, TWh/yr. */
  readonly around: Float64Array;
  /** Located AI compute in all of them, MW. */
  readonly computeAround: Float64Array;
  /** Part of that compute which the region has, 0–1. */
  readonly computeShare: Float64Array;
  /** IT power of the region's sites in operation in the middle of the scenario's year, MW. */
  readonly sitePower: Float64Array;
}

/** Columns to write one region's figures into. */
export const emptyDataCentres = (count: number): DataCentres => ({
  ...emptyLoad(count),
  ofYear: new Float64Array(count).fill(Number.NaN),
  around: new Float64Array(count).fill(Number.NaN),
  computeAround: new Float64Array(count),
  computeShare: new Float64Array(count),
  sitePower: new Float64Array(count),
});

/** Located AI compute: the larger of clusters on record and sites in operation, MW. */
export const locatedCompute = ({ clusters, sitePower }: HostingEvidence, year: number): number =>
  Math.max(clusters, sitePower(year));

/** Data centres of countries; compute is compared within each region of the IEA. */
export function dataCentresOfCountries(
  world: World,
  places: readonly HostingEvidence[],
  rule: LoadRule,
): DataCentres {
  const centres = emptyDataCentres(places.length);
  for (const [region, place] of places.entries()) {
    const load = baseLoad(place, rule.evidence, world.evidence?.key);
    centres.sitePower[region] = place.sitePower(rule.year);
    if (load) writeBase(centres, region, { place, load, year: rule.year });
  }
  writeSites(centres, rule.use);
  const groups = world.regions.map(({ ieaRegion }) => ieaRegion);
  for (const group of new Set(groups)) {
    const members = [...groups.keys()].filter((region) => groups[region] === group);
    compareCompute(centres, { members, places }, rule.year);
  }
  return centres;
}

interface Found {
  readonly place: HostingEvidence;
  readonly load: BaseLoad;
  readonly year: number;
}

function writeBase(centres: DataCentres, region: number, { place, load, year }: Found): void {
  const { growth, series } = place;
  centres.value[region] = load.value;
  centres.low[region] = load.low;
  centres.high[region] = load.high;
  centres.ofYear[region] = loadOfYear(load.value, year, { baseYear, growth, series });
  writeOrigin(centres, region, load);
}

/** How a load is known: as the figure that sets it is, else from this project's own key. */
export function writeOrigin(centres: HostedLoad, region: number, { evidence, chosen }: BaseLoad) {
  centres.evidence[region] = evidenceClasses.indexOf(evidence);
  centres.status[region] = statuses.indexOf(chosen?.used.figure.status ?? "estimated");
  centres.year[region] = chosen?.used.figure.year ?? baseYear;
}

/** Regions without a figure have what their sites take: these are on record, so the load is located. */
export function writeSites({ sitePower, evidence, status, year }: DataCentres, use: SiteUse): void {
  for (const [region, power] of sitePower.entries()) {
    if (evidence[region] !== noEvidence || !(siteElectricity(power, use) > 0)) continue;
    evidence[region] = evidenceClasses.indexOf("located");
    status[region] = statuses.indexOf("estimated");
    year[region] = baseYear;
  }
}

/** Regions whose located compute is compared, and what is known of them. */
export interface Group {
  readonly members: readonly number[];
  readonly places: readonly HostingEvidence[];
}

/**
 * Writes what is around each member of a group, and its share of the compute there.
 *
 * @param total data-centre electricity around, where it is not the sum of the members'.
 */
export function compareCompute(
  centres: DataCentres,
  { members, places }: Group,
  year: number,
  total = members.reduce((sum, region) => sum + (centres.value[region] || 0), 0),
): void {
  const compute = members.map((region) => locatedCompute(places[region] as HostingEvidence, year));
  const all = compute.reduce((sum, power) => sum + power, 0);
  for (const [index, region] of members.entries()) {
    centres.around[region] = total;
    centres.computeAround[region] = all;
    centres.computeShare[region] = all > 0 ? (compute[index] as number) / all : 0;
  }
}

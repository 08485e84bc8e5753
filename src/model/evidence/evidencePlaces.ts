import { group } from "d3-array";
import { statuses } from "../../dataset/status.ts";
import type { Columns } from "../../region/columns.ts";
import { type IeaRegion, ieaRegions, type World } from "../../region/region.ts";
import {
  type DatedPower,
  type EvidenceFigure,
  ieaTotals,
  noWorldEvidence,
  type WorldEvidence,
} from "../../region/worldEvidence.ts";
import { listed } from "../listed.ts";
import type { EvidencePlace } from "./baseLoads.ts";
import { baseYear, pathEnd } from "./evidenceRule.ts";
import type { YearSeries } from "./loadOfYear.ts";
import { yearlyGrowth } from "./regionalPath.ts";
import { countingDay, powerOn } from "./sitePower.ts";

/** A place with its course over the years, and where its dated sites are looked up. */
export interface HostingEvidence extends EvidencePlace<EvidenceFigure> {
  /** Series of the region, the ones that are preferred first. */
  readonly series: readonly YearSeries[];
  /** IT power of GPU clusters on record, MW. */
  readonly clusters: number;
  /** IT power of its sites in operation in the middle of a year, MW. */
  readonly sitePower: (year: number) => number;
}

/** Series of data-centre electricity in the order of their preference: metered before modelled. */
const seriesNames = ["cso", "icis"];

/** What is known of the data centres of every region of a level, in the order of the columns. */
export function evidencePlaces(world: World, columns: Columns): readonly HostingEvidence[] {
  const evidence = world.evidence ?? noWorldEvidence;
  const figures = group(evidence.figures, ({ region }) => region);
  const sites = sitesByRegion(evidence);
  const growth = Object.fromEntries(
    ieaRegions.map((region) => [region, growthOf(evidence, region)]),
  ) as Record<IeaRegion, number>;
  return world.regions.map(({ id, ieaRegion }, place) => {
    const published = figures.get(id) ?? [];
    const states = sites.get(id) ?? [];
    const clusters = listed(columns.computeLocatedClusters.value[place] as number);
    return {
      id,
      growth: growth[ieaRegion],
      demand: demandOf(evidence, columns, { id, place }),
      gdp: columns.gdp.value[place] as number,
      cloudRegions: listed(columns.cloudRegions.value[place] as number),
      compute: Math.max(clusters, ...states.flat().map(({ itPower }) => itPower)),
      clusters,
      figures: [...published, ...ownFigure(columns, id, place)],
      series: seriesOf(published),
      sitePower: (year) => states.reduce((sum, site) => sum + powerOn(site, countingDay(year)), 0),
    };
  });
}

/** Every region's dated sites, each with its states; a site counts for its country and for the region below. */
function sitesByRegion({
  sites,
}: WorldEvidence): ReadonlyMap<string, readonly (readonly DatedPower[])[]> {
  const found = new Map<string, (readonly DatedPower[])[]>();
  for (const states of group(sites, ({ site }) => site).values()) {
    const [{ country, region } = { country: "" }] = states;
    for (const id of [country, region]) {
      if (!id) continue;
      const others = found.get(id);
      if (others) others.push(states);
      else found.set(id, [states]);
    }
  }
  return found;
}

/** Growth of data centres a year in a region of the IEA; without its totals loads are known for the base year alone. */
function growthOf(evidence: WorldEvidence, region: IeaRegion): number {
  const totals = ieaTotals(evidence, region);
  const at = (year: number) => ({ year, value: totals.get(year) ?? Number.NaN });
  return yearlyGrowth({ from: at(baseYear), to: at(pathEnd) });
}

/** A figure that a dataset gives for the region itself stands beside those of the evidence. */
function ownFigure(
  { dataCentreElectricity: column }: Columns,
  region: string,
  place: number,
): readonly EvidenceFigure[] {
  const status = statuses[column.status[place] as number];
  const origin = column.origins[column.origin[place] as number];
  if (status === undefined || status === "inherited") return [];
  return [
    {
      id: `${region}-dataCentreElectricity`,
      region,
      kind: "energy",
      role: "level",
      value: column.value[place] as number,
      low: column.low[place] as number,
      high: column.high[place] as number,
      year: column.year[place] as number,
      status,
      publisher: origin?.source ?? "",
    },
  ];
}

/** Demand by year; that of the region's own column where no series is known. */
function demandOf(
  { years }: WorldEvidence,
  { annualDemand }: Columns,
  { id, place }: { readonly id: string; readonly place: number },
): ReadonlyMap<number, number> {
  const known = (years[id] ?? []).flatMap(([year, demand]): [number, number][] =>
    demand === null ? [] : [[year, demand]],
  );
  const own = annualDemand.value[place] as number;
  if (known.length > 0 || Number.isNaN(own)) return new Map(known);
  return new Map([[annualDemand.year[place] as number, own]]);
}

const seriesOf = (figures: readonly EvidenceFigure[]): readonly YearSeries[] =>
  seriesNames
    .map((name) => figures.filter(({ series }) => series === name))
    .filter((rows) => rows.length > 0)
    .map((rows) => Object.fromEntries(rows.map(({ year, value }) => [year, value])));

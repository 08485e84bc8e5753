import { type Cell, isMeasure } from "../../dataset/measure.ts";
import { type IeaRegion, ieaRegions } from "../../region/ieaRegions.ts";
import type { Region, World } from "../../region/region.ts";
import {
  type DatedPower,
  type EvidenceFigure,
  ieaTotals,
  noWorldEvidence,
  type WorldEvidence,
} from "../../region/worldEvidence.ts";
import { listed } from "../listed.ts";
import { isLoadUnread } from "../loadVariables.ts";
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

/**
 * Looks up what is known of the data centres of a region; the lists are sorted once. Nothing is where a file could not be read
 * that tells of them.
 */
export function evidenceReader(
  world: Pick<World, "evidence" | "unread">,
): (region: Region) => HostingEvidence {
  const isUnread = isLoadUnread(world);
  const evidence = (isUnread ? undefined : world.evidence) ?? noWorldEvidence;
  const figures = groupedBy(evidence.figures, ({ region }) => region);
  const sites = sitesByRegion(evidence);
  const growth = Object.fromEntries(
    ieaRegions.map((region) => [region, growthOf(evidence, region)]),
  ) as Record<IeaRegion, number>;
  return (listedRegion) => {
    const region = isUnread ? { ...listedRegion, cells: {} } : listedRegion;
    const { id, ieaRegion, cells }: Region = region;
    const published = figures.get(id) ?? [];
    const states = sites.get(id) ?? [];
    const clusters = listed(numberOf(cells.computeLocatedClusters));
    return {
      id,
      growth: growth[ieaRegion],
      demand: demandOf(evidence, region),
      gdp: numberOf(cells.gdp),
      cloudRegions: listed(numberOf(cells.cloudRegions)),
      compute: Math.max(clusters, ...states.flat().map(({ itPower }) => itPower)),
      clusters,
      figures: published.some(({ role }) => role === "level")
        ? published
        : [...published, ...ownFigure(region)],
      series: seriesOf(published),
      sitePower: (year) => states.reduce((sum, site) => sum + powerOn(site, countingDay(year)), 0),
    };
  };
}

/** What is known of the data centres of every region of a level, in the order of its regions. */
export const evidencePlaces = (world: World): readonly HostingEvidence[] =>
  world.regions.map(evidenceReader(world));

function groupedBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const others = groups.get(key);
    if (others) others.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const numberOf = (cell: Cell | undefined): number =>
  cell && isMeasure(cell) ? cell.value : Number.NaN;

/** Every region's dated sites, each with its states; a site counts for its country and for the region below. */
function sitesByRegion({
  sites,
}: WorldEvidence): ReadonlyMap<string, readonly (readonly DatedPower[])[]> {
  const found = new Map<string, (readonly DatedPower[])[]>();
  for (const states of groupedBy(sites, ({ site }) => site).values()) {
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

/** A figure that a dataset gives for the region itself counts where the evidence has none. */
function ownFigure({ id, cells }: Region): readonly EvidenceFigure[] {
  const { dataCentreElectricity: cell } = cells;
  if (!cell || !isMeasure(cell) || cell.status === "inherited") return [];
  const { value, low, high, year, status, source } = cell;
  return [
    {
      ...{ region: id, kind: "energy", role: "level" },
      ...{ value, low, high, year, status, publisher: source },
    },
  ];
}

/** Demand by year; that of the region's own cell where no series is known. */
function demandOf({ demand }: WorldEvidence, { id, cells }: Region): ReadonlyMap<number, number> {
  const known = demand[id] ?? [];
  const { annualDemand: own } = cells;
  return new Map(known.length > 0 || !own || !isMeasure(own) ? known : [[own.year, own.value]]);
}

const seriesOf = (figures: readonly EvidenceFigure[]): readonly YearSeries[] =>
  seriesNames
    .map((name) => figures.filter(({ series }) => series === name))
    .filter((rows) => rows.length > 0)
    .map((rows) => Object.fromEntries(rows.map(({ year, value }) => [year, value])));

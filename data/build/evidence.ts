import {
  type ClimateZone,
  countingDay,
  type DataCentreFigure,
  type DemandByYear,
  type EvidenceFigure,
  fitEvidenceKey,
  type GridCaveat,
  nearestYear,
  type PriceLevel,
  type ReferenceRow,
  type SiteState,
  scenarioYears,
  type World,
  type WorldEvidence,
  type YearOfDemand,
} from "../../src/index.ts";
import type { ReferenceTable } from "./readReferences.ts";

/** What the model reads of the references, without the key. */
export function evidenceOf(tables: readonly ReferenceTable[]): WorldEvidence {
  const rowsOf = <Row>(id: string): readonly Row[] =>
    (tables.find(({ reference }) => reference.id === id)?.rows ??
      []) as readonly ReferenceRow[] as readonly unknown[] as readonly Row[];
  const figures = rowsOf<DataCentreFigure>("data-centre-figures");
  return {
    figures: figures.filter(isRead).map(figureOf),
    sites: countedStates(rowsOf<SiteState>("site-timelines")).map(
      ({ site, country, region, date, itPower }) => ({
        site,
        country,
        region,
        date,
        itPower,
      }),
    ),
    demand: demandOf(rowsOf<DemandByYear>("ember-yearly"), figures),
    priceLevels: Object.fromEntries(
      rowsOf<PriceLevel>("us-price-levels").map(({ year, level }) => [year, level]),
    ),
    gridCaveats: rowsOf<GridCaveat>("grid-caveats").map(({ region, kind, reason, source }) => ({
      region,
      kind,
      reason,
      source,
    })),
    oneClimate: rowsOf<ClimateZone>("climate-zones").map(({ region }) => region),
  };
}

/** Figures that are only shown beside the others stay in their reference. */
const isRead = ({ role }: DataCentreFigure): boolean => role !== "comparison";

const readColumns = [
  "region",
  "kind",
  "role",
  "value",
  "low",
  "high",
  "partOfDemand",
  "year",
  "series",
  "status",
  "publisher",
] as const satisfies readonly (keyof EvidenceFigure)[];

const figureOf = (row: DataCentreFigure): EvidenceFigure =>
  Object.fromEntries(
    readColumns
      .filter((column) => row[column] !== undefined)
      .map((column) => [column, row[column]]),
  ) as unknown as EvidenceFigure;

/** Demand of the years that published shares are shares of, in the regions that have any. */
function demandOf(
  rows: readonly DemandByYear[],
  figures: readonly DataCentreFigure[],
): WorldEvidence["demand"] {
  const known = new Map<string, YearOfDemand[]>();
  for (const { region, year, demand } of rows)
    if (demand !== undefined) known.set(region, [...(known.get(region) ?? []), [year, demand]]);
  const shares = figures.filter(({ kind }) => kind === "share");
  return Object.fromEntries(
    [...known].flatMap(([region, years]) => {
      const asked = shares.filter((figure) => figure.region === region);
      const all = years.map(([year]) => year);
      const read = new Set(asked.map(({ year }) => nearestYear(all, year)));
      return asked.length === 0 ? [] : [[region, years.filter(([year]) => read.has(year))]];
    }),
  );
}

/** The powers of sites that are in operation in the middle of some year of the atlas. */
function countedStates(rows: readonly SiteState[]): readonly SiteState[] {
  const days = Array.from({ length: scenarioYears.max - scenarioYears.min + 3 }, (_, place) =>
    countingDay(scenarioYears.min - 1 + place),
  );
  return rows.filter((row) => {
    const later = rows.filter(({ site, date }) => site === row.site && date > row.date);
    return days.some((day) => row.date <= day && later.every(({ date }) => date > day));
  });
}

/** The evidence with the key that is fitted to it. @param world countries, with this evidence. */
export const withKey = (evidence: WorldEvidence, world: World): WorldEvidence => ({
  ...evidence,
  key: fitEvidenceKey({ ...world, evidence }),
});

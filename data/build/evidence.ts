import {
  type ClimateZone,
  type DataCentreFigure,
  type DemandByYear,
  type EvidenceFigure,
  fitEvidenceKey,
  type GridCaveat,
  type PriceLevel,
  type ReferenceRow,
  type SiteState,
  type World,
  type WorldEvidence,
} from "../../src/index.ts";
import type { ReferenceTable } from "./readReferences.ts";

/** What the model reads of the references, without the key. */
export function evidenceOf(tables: readonly ReferenceTable[]): WorldEvidence {
  const rowsOf = <Row>(id: string): readonly Row[] =>
    (tables.find(({ reference }) => reference.id === id)?.rows ??
      []) as readonly ReferenceRow[] as readonly unknown[] as readonly Row[];
  return {
    figures: rowsOf<DataCentreFigure>("data-centre-figures").filter(isRead).map(figureOf),
    sites: rowsOf<SiteState>("site-timelines").map(({ site, country, region, date, itPower }) => ({
      site,
      country,
      region,
      date,
      itPower,
    })),
    years: yearsOf(rowsOf<DemandByYear>("ember-yearly")),
    priceLevels: Object.fromEntries(
      rowsOf<PriceLevel>("us-price-levels").map(({ year, level }) => [year, level]),
    ),
    gridCaveats: rowsOf<GridCaveat>("grid-caveats").map(
      ({ region, kind, reason, source, url }) => ({ region, kind, reason, source, url }),
    ),
    oneClimate: rowsOf<ClimateZone>("climate-zones").map(({ region }) => region),
    leftOut: [],
  };
}

/** Figures that are only shown beside the others stay in their reference. */
const isRead = ({ role }: DataCentreFigure): boolean => role !== "comparison";

const readColumns = [
  "id",
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

function yearsOf(rows: readonly DemandByYear[]): WorldEvidence["years"] {
  const years: Record<string, WorldEvidence["years"][string][number][]> = {};
  for (const { region, year, demand = null, carbonIntensity = null } of rows) {
    years[region] ??= [];
    years[region].push([year, demand, carbonIntensity]);
  }
  return years;
}

/** The evidence with the key that is fitted to it. @param world countries, with this evidence. */
export const withKey = (evidence: WorldEvidence, world: World): WorldEvidence => ({
  ...evidence,
  ...fitEvidenceKey({ ...world, evidence }),
});

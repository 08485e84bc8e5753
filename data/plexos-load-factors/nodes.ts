import { readFigure } from "../compile/readFigure.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Codes } from "../compile/spelling.ts";

export const nodesFile = "peak_to_annual_2015.csv";

/** A node of the model: a country, or a part of one. */
export interface PlexosNode {
  /** Such as "EU-FRA", or "NA-CAN-QC" for a part. */
  readonly id: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Demand of 2015, GWh. */
  readonly demand: number;
  /** MW. */
  readonly peak: number;
}

/** Codes of the model that are not ISO's. */
const otherCodes: Readonly<Record<string, string>> = { KOS: "XKX" };

/** Parts that are territories with a code of their own. */
const ownTerritories: Readonly<Record<string, string>> = {
  "AS-CHN-HK": "HKG",
  "AS-CHN-MA": "MAC",
  "NA-USA-PR": "PRI",
  "NA-USA-GU": "GUM",
};

/** Antarctica's stations are no grid. */
const noGrid = "OC-ATA";

/** Nodes of the model with their country; unknown countries and unreadable figures become issues. */
export function plexosNodes(files: SourceFiles, issues: string[]): readonly PlexosNode[] {
  const csv = sourceCsv(files, nodesFile);
  issues.push(...csv.issues);
  return csv.records.flatMap(({ row, cells }): PlexosNode[] => {
    const { node: id = "", country: printed = "" } = cells;
    const where = `${nodesFile}, row ${row} (${id})`;
    const country = ownTerritories[id] ?? otherCodes[printed] ?? printed;
    const demand = readFigure(cells.demand_2015_gwh, where, issues);
    const megawattsPerGwh = readFigure(cells.peak_mw_per_annual_gwh, where, issues);
    if (id === noGrid) return [];
    if (alpha3Codes.has(country) && demand !== undefined && megawattsPerGwh !== undefined)
      return [{ id, country, demand, peak: demand * megawattsPerGwh }];
    issues.push(`${where}: left out; received the country "${printed}".`);
    return [];
  });
}

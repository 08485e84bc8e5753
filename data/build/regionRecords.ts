import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRegionTable, type RegionRecord } from "../../src/index.ts";

/** Regions of every level: countries with their states and provinces, and counties where there is a table of them. */
const tables = ["boundaries/regions.csv", "boundaries/counties.csv"] as const;

/** The regions of every level as the boundary data list them. */
export interface RegionRecords {
  readonly values: readonly RegionRecord[];
  readonly byId: ReadonlyMap<string, RegionRecord>;
  readonly issues: readonly string[];
}

/** Reads the tables of regions; the file with countries must be there. */
export function readRegionRecords(folder: string): RegionRecords {
  const [first] = tables;
  const read = tables
    .filter((file) => file === first || existsSync(join(folder, file)))
    .map((file) => parseRegionTable(readFileSync(join(folder, file), "utf8"), file));
  const values = read.flatMap((table) => table.values);
  return {
    values,
    byId: new Map(values.map((record) => [record.id, record])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** The row of the country in which a region lies; a country's is its own. */
export function countryAbove(
  record: RegionRecord,
  { byId }: Pick<RegionRecords, "byId">,
): RegionRecord {
  const above = record.parent === undefined ? undefined : byId.get(record.parent);
  return above ? countryAbove(above, { byId }) : record;
}

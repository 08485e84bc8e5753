import { readFileSync } from "node:fs";
import { parseRegionTable, type RegionRecord } from "../../src/index.ts";

const file = "boundaries/regions.csv";

/** The regions of the map's second level: provinces, states, and groups of finer source shapes. */
export const admin1Regions: readonly RegionRecord[] = parseRegionTable(
  readFileSync(new URL(`../${file}`, import.meta.url), "utf8"),
  file,
).values.filter(({ level }) => level === "admin1");

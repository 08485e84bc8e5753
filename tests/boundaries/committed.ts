import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Topology } from "topojson-specification";
import { readPolicy } from "../../data/boundaries/policy.ts";
import { parseRegionTable, type RegionRecord } from "../../src/geometry/regionTable.ts";

export const bytes = (name: string): Buffer => readFileSync(`data/boundaries/${name}`);
export const json = <T>(name: string): T => JSON.parse(bytes(name).toString("utf8")) as T;
export const topologyOf = (name: string): Topology => json<Topology>(`${name}.topo.json`);
export const gzipped = (name: string): number => gzipSync(bytes(name), { level: 9 }).length;

export const table = parseRegionTable(bytes("regions.csv").toString("utf8"));
export const countries = table.values.filter(({ level }) => level === "country");
export const admin1 = table.values.filter(({ level }) => level === "admin1");
export const policy = readPolicy();

const byId = new Map(table.values.map((record) => [record.id, record]));

export function region(id: string): RegionRecord {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`regions.csv lacks ${id}`);
  return found;
}

import { readFileSync } from "node:fs";
import { csvRecords } from "../../src/index.ts";
import type { Match } from "./match.ts";

type CrosswalkRecord = Readonly<Record<string, string>>;

/** Reads a table of matches; a name that was left out because the code ends with it is restored. */
export const parseCrosswalk = (text: string, file: string): readonly Match[] =>
  csvRecords(text, { file }).records.map(({ cells }) => matchOf(cells));

function matchOf(cells: CrosswalkRecord): Match {
  const { code = "", name = "", region = "", note = "", country = "", source = "" } = cells;
  return {
    source,
    code,
    name: name === "" ? code.replace(/^[A-Z]{3}:/, "") : name,
    country,
    region,
    relation: cells.relation as Match["relation"],
    method: cells.method as Match["method"],
    confidence: Number(cells.confidence),
    note,
    ...(cells.share ? { share: Number(cells.share) } : {}),
  };
}

const file = "crosswalk/table.csv";

/** The committed table of matches. */
export const crosswalk: readonly Match[] = parseCrosswalk(
  readFileSync(new URL(`../${file}`, import.meta.url), "utf8"),
  file,
);

/** Matches of one publisher's list that found a region, by region. */
export function matchesByRegion(source: string): ReadonlyMap<string, readonly Match[]> {
  const byRegion = new Map<string, Match[]>();
  for (const match of crosswalk)
    if (match.source === source && match.region !== "")
      byRegion.set(match.region, [...(byRegion.get(match.region) ?? []), match]);
  return byRegion;
}

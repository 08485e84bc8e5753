import { ownTable } from "../compile/ownTable.ts";
import type { NamedRegion } from "./gazetteer.ts";
import type { Finding, Place } from "./match.ts";
import { exactKey } from "./nameKeys.ts";

/** A line of `curated.csv`: a match that no rule can find, with the reason. No regions: the place is none of ours. */
export interface CuratedLine {
  /** Empty: in every list. */
  readonly source: string;
  readonly country: string;
  readonly name: string;
  /** Ids, or `group:<name in Natural Earth>`, or `country:<code>` for all regions of a country. */
  readonly regions: string;
  readonly confidence: string;
  readonly why: string;
}

export const curatedLines = (): readonly CuratedLine[] =>
  ownTable("crosswalk/curated.csv") as unknown as readonly CuratedLine[];

/** The findings of a curated line, or a gap with its reason; `undefined` where no line is about the place. */
export function curatedFindings(
  place: Place,
  lines: readonly CuratedLine[],
  regions: readonly NamedRegion[],
): { readonly findings: readonly Finding[]; readonly reason: string } | undefined {
  const line = lines.find(
    ({ source, country, name }) =>
      (source === "" || source === place.source) &&
      country === place.country &&
      exactKey(name) === exactKey(place.name),
  );
  if (line === undefined) return undefined;
  const findings = regionsOf(line, regions).map((region) => ({
    region,
    method: "curated" as const,
    confidence: Number(line.confidence),
    note: line.why,
  }));
  return { findings, reason: line.why };
}

/** @throws Error with a sentence when the line names a region or group that does not exist. */
function regionsOf(line: CuratedLine, regions: readonly NamedRegion[]): readonly string[] {
  const wanted = line.regions.split(" ").filter((id) => id !== "");
  const [, kind, name = ""] = /^(group|country):(.+)$/.exec(line.regions) ?? [];
  const ids =
    kind === undefined
      ? wanted.filter((id) => regions.some((region) => region.id === id))
      : regions
          .filter(({ country, groups }) =>
            kind === "country"
              ? country === name
              : country === line.country &&
                groups.some((group) => exactKey(group) === exactKey(name)),
          )
          .map(({ id }) => id);
  if (kind === undefined ? ids.length < wanted.length : ids.length === 0)
    throw new Error(
      `crosswalk/curated.csv, ${line.country} ${line.name}: received "${line.regions}"; no such regions, correct the line.`,
    );
  return ids;
}

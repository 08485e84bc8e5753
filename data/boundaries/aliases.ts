import { readTable } from "./files.ts";
import type { SourceRegion } from "./sourceRegions.ts";
import type { CodeClaim } from "./subdivisionCodes.ts";

export const aliasColumns = ["alias", "kind", "id"] as const;

export interface Alias {
  readonly alias: string;
  readonly kind: string;
  readonly id: string;
}

export interface NumericCode {
  readonly alpha3: string;
  readonly numeric: string;
}

/** Codes other than ours under which publishers name a region; the kind says how reliable it is. */
export function aliases(
  regions: readonly SourceRegion[],
  codes: readonly CodeClaim[],
  numeric: readonly NumericCode[],
): readonly Alias[] {
  const countries = readTable("universe.csv");
  const all: readonly Alias[] = [
    ...codes,
    ...countries.filter((row) => row.iso_a2).map((row) => claim(row.iso_a2, "iso_a2", row.id)),
    ...numeric.map((row) => claim(row.numeric, "iso_numeric", row.alpha3)),
    ...eurostat,
    ...readTable("units.csv").map((row) =>
      claim(row.value, `natural_earth_${row.match}`, row.country),
    ),
    ...groupMembers(regions),
    ...earlierIds(regions),
    ...wikidata(regions),
  ];
  const kept = new Map(all.map((alias) => [`${alias.kind} ${alias.alias} ${alias.id}`, alias]));
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, alias]) => alias);
}

/** Eurostat's two letters for Greece and the United Kingdom are not those of ISO. */
const eurostat: readonly Alias[] = [
  { alias: "EL", kind: "eurostat", id: "GRC" },
  { alias: "UK", kind: "eurostat", id: "GBR" },
];

function claim(alias: string | undefined, kind: string, id: string | undefined): Alias {
  return { alias: alias ?? "", kind, id: id ?? "" };
}

function groupMembers(regions: readonly SourceRegion[]): readonly Alias[] {
  return regions
    .filter(({ group }) => group !== undefined)
    .map(({ id, properties }) => claim(String(properties.adm1_code), "adm1_code_part", id));
}

/** Codes of the source that the atlas used as ids while they had signs which addresses and file names cannot hold. */
function earlierIds(regions: readonly SourceRegion[]): readonly Alias[] {
  return regions
    .filter(({ id, group, properties }) => !group && properties.adm1_code !== id)
    .map(({ id, properties }) => claim(String(properties.adm1_code), "earlier_id", id));
}

/** Only items that name one region alone. */
function wikidata(regions: readonly SourceRegion[]): readonly Alias[] {
  const whole = regions.filter(({ group, properties }) => !group && properties.wikidataid);
  const items = whole.map(({ properties }) => properties.wikidataid);
  return whole
    .filter((_, index) => items.indexOf(items[index]) === items.lastIndexOf(items[index]))
    .map(({ id, properties }) => claim(String(properties.wikidataid), "wikidata", id));
}

import { cldrName } from "./countryNames.ts";
import { byId, readTable } from "./files.ts";
import { isTranslation, languages } from "./languages.ts";
import type { RegionRow } from "./regionRows.ts";
import type { SourceRegion } from "./sourceRegions.ts";

export type Names = Readonly<Record<string, string>>;

/** Names of all regions in a language; a missing translation is absent, never a copy of English. */
export function namesIn(
  language: string,
  rows: readonly RegionRow[],
  regions: readonly SourceRegion[],
): Names {
  const translations = sourceNames(language, regions);
  const named = [...rows]
    .sort((a, b) => byId({ id: `${a.id}` }, { id: `${b.id}` }))
    .flatMap((row) => {
      const name = nameOf(language, row, translations);
      return name && isTranslation(language, name) ? [[String(row.id), name] as const] : [];
    });
  return Object.fromEntries(named);
}

/** Only the countries' names, which the first view of the map needs. */
export function countryNamesIn(names: Names, rows: readonly RegionRow[]): Names {
  const countries = new Set(rows.filter((row) => row.level === "country").map((row) => row.id));
  return Object.fromEntries(Object.entries(names).filter(([id]) => countries.has(id)));
}

function nameOf(
  language: string,
  row: RegionRow,
  translations: ReadonlyMap<string, string>,
): string | undefined {
  if (language === "en") return String(row.name);
  const cldr = row.level === "country" ? cldrName(language, String(row.iso_a2)) : undefined;
  return cldr ?? translations.get(String(row.id));
}

/** Names by the source, for regions that are one shape there, and by our table of groups. */
function sourceNames(
  language: string,
  regions: readonly SourceRegion[],
): ReadonlyMap<string, string> {
  const counts = countById(regions);
  const single = regions.filter(({ id }) => counts.get(id) === 1);
  const names = new Map(single.flatMap((region) => namesOf(region, language)));
  for (const row of readTable("groups.csv")) {
    if (row.local_language === language) names.set(row.id ?? "", row.local_name ?? "");
  }
  return names;
}

/** A country without alpha-2 code has no name in the CLDR: it takes that of its one region. */
function namesOf({ id, country, properties }: SourceRegion, language: string): [string, string][] {
  const found = properties[`name_${languages[language]}`];
  if (!found) return [];
  const name = String(found).trim();
  return withoutAlpha2.has(country)
    ? [
        [id, name],
        [country, name],
      ]
    : [[id, name]];
}

const withoutAlpha2 = new Set(
  readTable("universe.csv")
    .filter((row) => row.iso_a2 === "")
    .map((row) => row.id),
);

function countById(regions: readonly SourceRegion[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of regions) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

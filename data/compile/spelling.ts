import { readFileSync } from "node:fs";
import { csvRecords, spellingKey } from "../../src/index.ts";

/** One row a country: its codes and every English spelling found so far, the common one first. */
const file = "data/boundaries/country-spellings.csv";
const text = readFileSync(new URL("../boundaries/country-spellings.csv", import.meta.url), "utf8");
const countries = csvRecords(text, { file }).records.map(({ cells }) => ({
  alpha3: cells.iso_a3 ?? "",
  alpha2: cells.iso_a2 ?? "",
  spellings: (cells.spellings ?? "").split("|"),
}));

const alpha3BySpelling: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ alpha3, spellings }) =>
    spellings.map((spelling) => [spellingKey(spelling), alpha3] as const),
  ),
);

const alpha3ByAlpha2: ReadonlyMap<string, string> = new Map(
  countries.map(({ alpha2, alpha3 }) => [alpha2, alpha3]),
);

/** Alpha-3 codes of all countries and territories with an ISO 3166-1 code, and XKX. */
export const alpha3Codes: ReadonlySet<string> = new Set(countries.map(({ alpha3 }) => alpha3));

/**
 * ISO 3166-1 alpha-3 code (XKX for Kosovo) of a country in any publisher's English spelling.
 * `undefined` when the spelling is unknown: never guessed. A new spelling is added to `country-spellings.csv`.
 *
 * @param extra Spellings of one source that are errors elsewhere, such as EIA's "V0tnam", by the exact printed name.
 */
export const alpha3Of = (
  name: string,
  extra: Readonly<Record<string, string>> = {},
): string | undefined => extra[name.trim()] ?? alpha3BySpelling.get(spellingKey(name));

/** ISO 3166-1 alpha-3 code for an alpha-2 code; "NA" is Namibia, "XK" is Kosovo. */
export const alpha3OfAlpha2 = (alpha2: string): string | undefined =>
  alpha3ByAlpha2.get(alpha2.trim().toUpperCase());

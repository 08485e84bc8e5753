import { readFileSync } from "node:fs";
import { parseRegionTable, type RegionRecord, spellingKey } from "../../src/index.ts";

const file = "boundaries/regions.csv";
const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const subdivisions = parseRegionTable(text, file).values.filter(({ level }) => level === "admin1");

const idByCode: ReadonlyMap<string, string> = new Map(
  subdivisions.flatMap(({ id, iso31662 }) => (iso31662 ? [[iso31662, id] as const] : [])),
);

/** Countries of which every region must have a publisher's row, with the regions' ids. */
export const regionsOfCountry = (country: string): readonly string[] =>
  subdivisions.filter(({ parent }) => parent === country).map(({ id }) => id);

/** Id of the region of an ISO 3166-2 code such as "US-VA" that names exactly one; `undefined` for any other code. */
export const regionOfCode = (code: string): string | undefined =>
  idByCode.get(code.trim().toUpperCase());

/** The source of the boundaries calls the District of Columbia by its city, which is also the name of a state. */
const namedByCode: ReadonlySet<string> = new Set(["US-DC"]);

/** English names of publishers that the boundary data lack, by country. */
const otherNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  USA: { "District of Columbia": "US-DC", "Washington, D.C.": "US-DC" },
  IND: { "Andaman and Nicobar": "IN-AN" },
};

const nameKey = (country: string, name: string): string => `${country} ${spellingKey(name)}`;

const ownNames = ({ id, parent = "", name, iso31662 = "" }: RegionRecord) =>
  namedByCode.has(iso31662) ? [] : [[nameKey(parent, name), id] as const];

const furtherNames = Object.entries(otherNames).flatMap(([country, names]) =>
  Object.entries(names).map(
    ([name, code]) => [nameKey(country, name), regionOfCode(code) ?? ""] as const,
  ),
);

const idByName: ReadonlyMap<string, string> = new Map([
  ...subdivisions.flatMap(ownNames),
  ...furtherNames,
]);

/**
 * Id of the region of a country by its English name; `undefined` for a name that is not known, never a guess.
 *
 * @param country ISO 3166-1 alpha-3. Names are only unique within a country: "Punjab" is a region of two.
 */
export const regionOfName = (country: string, name: string): string | undefined =>
  idByName.get(nameKey(country, name.trim()));

import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { admin1, bytes, countries, gzipped, json, region, table } from "./committed.ts";

type Names = Readonly<Record<string, string>>;
const languages = readdirSync("data/boundaries/names").map((name) => name.replace(".json", ""));
const required =
  "ar bn de el en es fa fr he hi hu id it ja ko nl pl pt ru sv sw tr uk ur vi zh".split(" ");

describe("names", () => {
  test("come in at least the languages promised", () => {
    expect(languages.length).toBeGreaterThanOrEqual(20);
    expect(languages).toEqual(expect.arrayContaining(required));
    expect(readdirSync("data/boundaries/country-names")).toEqual(
      readdirSync("data/boundaries/names"),
    );
  });

  test.each(languages)("in %s cover all ISO countries and most admin-1 regions", (language) => {
    const names = json<Names>(`names/${language}.json`);
    const coded = countries.filter(({ iso2 }) => iso2 !== undefined);
    expect(coded.filter(({ id }) => !names[id]).map(({ id }) => id)).toEqual([]);
    /** The source has no Swahili: states and provinces stand in English there. */
    if (language === "sw") return;
    const covered = admin1.filter(({ id }) => names[id]).length;
    expect(covered / admin1.length).toBeGreaterThan(0.97);
  });

  test.each(languages)("in %s belong to known regions and are not empty", (language) => {
    const known = new Set(table.values.map(({ id }) => id));
    for (const [id, name] of Object.entries(json<Names>(`names/${language}.json`))) {
      expect(known.has(id), id).toBe(true);
      expect(name.trim(), id).toBe(name);
      expect(name.length, id).toBeGreaterThan(0);
    }
  });

  test.each("ar bn el fa he hi ja ko ru uk ur zh zh-Hant".split(" "))(
    "in %s are not copies in Latin letters",
    (language) => {
      const latin = Object.values(json<Names>(`names/${language}.json`)).filter((name) =>
        /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(name),
      );
      expect(latin).toEqual([]);
    },
  );

  test.each([
    ["ar", "EGY", "مصر"],
    ["de", "FRA", "Frankreich"],
    ["zh", "CHN", "中国"],
    ["hi", "IND", "भारत"],
    ["ru", "UKR", "Украина"],
    ["fr", "FR-IDF", "Île-de-France"],
    ["it", "IT-25", "Lombardia"],
    ["en", "IT-25", "Lombardy"],
    ["es", "CYN", "Chipre del Norte"],
  ])("in %s, %s is %s", (language, id, wanted) => {
    expect(json<Names>(`names/${language}.json`)[id]).toBe(wanted);
  });

  test.each(languages)("of countries in %s are the same, in a small file", (language) => {
    const all = json<Names>(`names/${language}.json`);
    const few = json<Names>(`country-names/${language}.json`);
    expect(Object.entries(few).filter(([id, name]) => all[id] !== name)).toEqual([]);
    expect(Object.keys(few).length).toBeGreaterThanOrEqual(250);
    expect(gzipped(`country-names/${language}.json`)).toBeLessThanOrEqual(6_000);
  });
});

describe("aliases", () => {
  const parsed = Papa.parse<{ alias: string; kind: string; id: string }>(
    bytes("aliases.csv").toString("utf8"),
    { header: true, skipEmptyLines: true },
  );

  test("lead to known regions", () => {
    expect(parsed.errors).toEqual([]);
    for (const { id } of parsed.data) expect(region(id).id).toBe(id);
  });

  test.each(["iso_3166_2", "iso_a2", "iso_numeric", "wikidata", "adm1_code_part"])(
    "of kind %s are unambiguous",
    (kind) => {
      const found = parsed.data.filter((row) => row.kind === kind);
      expect(found.length).toBeGreaterThan(200);
      expect(new Set(found.map(({ alias }) => alias)).size).toBe(found.length);
    },
  );

  test.each([
    ["US-CA", "iso_3166_2", "USA-3521"],
    ["IT-25", "iso_3166_2", "IT-25"],
    ["FR-75", "iso_3166_2_outdated", "FR-IDF"],
    ["FR-971", "iso_3166_2_country", "GLP"],
    ["EL", "eurostat", "GRC"],
    ["076", "iso_numeric", "BRA"],
  ])("%s is %s of %s", (alias, kind, id) => {
    expect(parsed.data).toContainEqual({ alias, kind, id });
  });

  test("of kind iso_3166_2 agree with the region table", () => {
    for (const { alias, id } of parsed.data.filter((row) => row.kind === "iso_3166_2")) {
      expect(region(id).iso31662, alias).toBe(alias);
    }
  });
});

test("every committed file has the hash that the provenance records", () => {
  const { sha256 } = json<{ sha256: Record<string, string> }>("provenance.json");
  expect(Object.keys(sha256).length).toBe(8 + 2 * languages.length);
  for (const [name, wanted] of Object.entries(sha256)) {
    expect(createHash("sha256").update(bytes(name)).digest("hex"), name).toBe(wanted);
  }
});

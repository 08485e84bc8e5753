import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtNames, builtOtherNames } from "../../app/cli/builtAtlas.ts";
import { findRegion } from "../../app/cli/findRegion.ts";
import { regionsFor } from "../../app/cli/regionsFor.ts";
import { levelOfId } from "../../app/level/wantedLevel.ts";
import { features } from "../../app/page/features.ts";
import { landing } from "../../app/state/address.ts";
import { formatAddress } from "../../app/state/formatAddress.ts";
import { parseAddress } from "../../app/state/parseAddress.ts";
import {
  emptyRow,
  levels,
  parseRouting,
  publicCode,
  type Region,
  regionIndex,
  regionNames,
} from "../../src/index.ts";
import { regionCodes } from "../../src/region/regionNames.ts";
import { fileKey } from "../../src/report/fileKey.ts";
import { builtWorld } from "../fixtures/builtWorld.ts";

const regions = levels.flatMap((level) => builtWorld(level).regions);
const otherNames = builtOtherNames();
const silent = (): void => undefined;

/** All levels, as the command line knows them in Arabic: no key is of a region, so that none is left out. */
const known = regionsFor(["?"], { language: "ar", note: silent });
const { naming } = known;

/** Ids as they were while they had signs that links and files cannot hold. */
const earlierIds = ({ id }: Region): readonly string[] => {
  const [, country, number] = /^([A-Z]{3})-0(00|99)$/.exec(id) ?? [];
  return country ? [`${country}+${number}?`] : [];
};

const codesOf = (region: Region): readonly string[] => [
  ...regionCodes(region),
  ...earlierIds(region),
];

const idsOf = (places: readonly number[]): readonly string[] =>
  places.map((place) => known.regions[place]?.id ?? "");

describe("whatever the atlas calls a place finds it", () => {
  test("by every code, however it is written, that region alone", () => {
    const lost = regions.flatMap((region) =>
      codesOf(region)
        .flatMap((code) => [code, code.toLowerCase(), ` ${code} `])
        .filter((key) => String(idsOf(known.find(key))) !== region.id),
    );
    expect(lost).toEqual([]);
  });

  test("by every name in English and in the language of the reader, unless it is a country's", () => {
    const countries = new Set(
      regions.filter(({ level }) => level === "country").map(({ id }) => id),
    );
    const lost = regions.flatMap((region) =>
      regionNames(region, naming)
        .filter((name) => {
          const found = idsOf(known.find(name));
          return !found.includes(region.id) && !found.some((id) => countries.has(id));
        })
        .map((name) => `${name} (${region.id})`),
    );
    expect(lost).toEqual([]);
  });

  test("a country by every spelling, alone", () => {
    const lost = regions
      .filter(({ level }) => level === "country")
      .flatMap((region) =>
        regionNames(region, naming).filter((name) => String(idsOf(known.find(name))) !== region.id),
      );
    expect(lost).toEqual([]);
  });

  test("from a key of the command line", () => {
    const lost = regions.flatMap((region) =>
      codesOf(region).filter((code) => known.regions[findRegion(known, code)]?.id !== region.id),
    );
    expect(lost).toEqual([]);
    for (const name of ["UK", "DRC", "Ivory Coast", "أيرلندا", "EL", "CÔTE D'IVOIRE"])
      expect(known.regions[findRegion(known, name)]?.level, name).toBe("country");
  });

  test("from the address of the page, where every name stands as it is written", () => {
    const lost = regions.flatMap((region) =>
      [...codesOf(region), ...regionNames(region, naming)].filter((key) => {
        const query = `?${new URLSearchParams({ v: "2", region: key })}`;
        const { address, notices } = parseAddress(query, "en", features);
        const found = address.region === undefined ? [] : known.find(address.region);
        return notices.length > 0 || String(found) !== String(known.find(key));
      }),
    );
    expect(lost).toEqual([]);
  });

  test("from a link, with the code that people know and with the id", () => {
    const byId = new Map(regions.map((region) => [region.id, region]));
    const codeOf = (id: string): string => publicCode(byId.get(id) as Region);
    const lost = regions.filter(({ id }) =>
      [{ codeOf }, undefined].some((places) => {
        const link = formatAddress({ ...landing("en"), region: id }, features, { places });
        const { address, notices } = parseAddress(link, "en", features);
        const isLost = String(idsOf(known.find(address.region ?? ""))) !== id;
        return isLost || notices.length > 0 || !/^[?A-Za-z0-9=&-]+$/.test(link);
      }),
    );
    expect(lost).toEqual([]);
  });

  test("from a cell of a table", () => {
    const countries = regions.filter(({ level }) => level === "country");
    const { find } = regionIndex(countries, {
      otherNames,
      names: builtNames("ar", "country"),
    });
    const names = countries.flatMap((country) =>
      [...codesOf(country), ...regionNames(country, naming)].map((key) => ({ key, country })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), ({ key, country }) => {
        const codes = countries.map(({ id }) => id);
        const text = `u,r,share\n"${key}","${key}",1\n`;
        const { routing, issues } = parseRouting(text, {
          ...{ file: "own.csv", codes, called: find },
          others: codes.map(() => emptyRow),
        });
        const place = codes.indexOf(country.id);
        expect(issues).toEqual([]);
        expect(routing?.[place]).toEqual({ hosts: [place], shares: [1] });
      }),
      { numRuns: 300 },
    );
  });
});

describe("what is no name of a place", () => {
  test.each(["", " ", "\t", "\u00a0", "?", "-", "+00?", ".", "’", "__proto__", "constructor"])(
    "%j finds none",
    (key) => expect(known.find(key)).toEqual([]),
  );

  test("no text breaks the search, and what it finds is a place", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })),
        (key) => {
          for (const place of known.find(key)) expect(known.regions[place]).toBeDefined();
        },
      ),
    );
  });

  test("a name of several regions below countries gives them all, a country's name the country", () => {
    expect(idsOf(known.find("Punjab")).length).toBe(2);
    expect(idsOf(known.find("Georgia"))).toEqual(["GEO"]);
    expect(idsOf(known.find("Luxembourg"))).toEqual(["LUX"]);
  });
});

describe("names of files and links", () => {
  test("carry ISO 3166-2 wherever it exists, one for each region, without a sign that needs care", () => {
    const keys = regions.map(fileKey);
    expect(keys.filter((key) => !/^[A-Za-z0-9]+(-[A-Za-z0-9]+)?$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    const coded = regions.filter(({ iso31662 }) => iso31662 !== undefined);
    expect(coded.map(fileKey)).toEqual(coded.map(({ iso31662 }) => iso31662));
    const keyOf = (id: string) => fileKey(regions.find((one) => one.id === id) as Region);
    expect(["USA-3552", "MEX-2733", "MAC-000", "US-51107", "IRL"].map(keyOf)).toEqual([
      ...["US-VA", "MX-QUE", "MAC-000", "US-51107", "IRL"],
    ]);
  });

  test("say by their shape of which level a region is", () => {
    const wrong = regions.flatMap((region) =>
      [region.id, publicCode(region)].filter(
        (code) => (levelOfId(code) ?? "country") !== region.level,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gazetteer, type NamedRegion } from "../../data/crosswalk/gazetteer.ts";
import type { Place } from "../../data/crosswalk/match.ts";
import { matchNames } from "../../data/crosswalk/matchNames.ts";
import { exactKey, looseKey } from "../../data/crosswalk/nameKeys.ts";
import { similarity, threshold } from "../../data/crosswalk/similarNames.ts";
import { place, region, shape } from "./places.ts";

const pairs = (places: readonly Place[], regions: readonly NamedRegion[]) =>
  [...matchNames(places, regions)].map(([{ name }, findings]) => [
    name,
    findings.map((finding) => `${finding.region} ${finding.method}`).join(", "),
  ]);

describe("keys of names", () => {
  test.each([
    ["Aïn Defla", "Ain-Defla"],
    ["Đồng Nai", "dong nai"],
    ["Île-de-France", "ILE DE FRANCE"],
    ["Şəki", "Saki"],
  ])("%s and %s share the exact one", (one, other) => {
    expect(exactKey(one)).toBe(exactKey(other));
  });

  test.each([
    ["Provincia de Córdoba", "Cordoba"],
    ["Bengal, West", "West Bengal"],
    ["Al Wusta Governorate", "Wusta"],
  ])("%s and %s share the loose one", (one, other) => {
    expect(looseKey(one)).toBe(looseKey(other));
    expect(exactKey(one)).not.toBe(exactKey(other));
  });

  test("a name of kind words alone keeps them", () => {
    expect(looseKey("Central Region")).toBe("central");
    expect(looseKey("District")).toBe("district");
  });
});

describe("names that are alike", () => {
  test("are a share of letters", () => {
    expect(similarity("Nabatiyeh", "Nabatiyah")).toBeCloseTo(8 / 9, 12);
  });

  test.each([
    ["North Kordofan", "South Kordofan"],
    ["Region IX", "Region X"],
    ["Ica", "Iza"],
  ])("%s and %s are not", (one, other) => {
    expect(similarity(one, other)).toBeLessThan(threshold);
  });

  test("are as alike one way as the other, and wholly alike to themselves", () => {
    const name = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(similarity(one, other)).toBe(similarity(other, one));
        expect(similarity(one, one)).toBe(looseKey(one).length < 4 ? 0 : 1);
      }),
    );
  });
});

describe("places of a country", () => {
  test("are found by the exact name in any language, then by telling words, then by other names", () => {
    const regions = [
      region("AAA-1", ["Brittany", "Bretagne"]),
      region("AAA-2", ["Free State"]),
      region("AAA-3", ["Geylegphug"], { alternatives: ["Sarpang"] }),
    ];
    expect(
      pairs([place("Bretagne"), place("Province of Free"), place("Sarpang")], regions),
    ).toEqual([
      ["Bretagne", "AAA-1 name"],
      ["Province of Free", "AAA-2 name"],
      ["Sarpang", "AAA-3 name"],
    ]);
  });

  test("of one name for two regions wait for the other to be found", () => {
    const regions = [region("AAA-1", ["Kyiv"]), region("AAA-2", ["Kyiv", "Kyiv City"])];
    expect(pairs([place("Kyiv"), place("Kyiv City")], regions)).toEqual([
      ["Kyiv City", "AAA-2 name"],
      ["Kyiv", "AAA-1 name"],
    ]);
    expect(pairs([place("Kyiv")], regions)).toEqual([["Kyiv", "AAA-1 name, AAA-2 name"]]);
  });

  test("are parts of a group, or cover the regions of theirs", () => {
    const regions = [
      region("AA-N", ["North"], { parts: ["Kotido", "Moroto"] }),
      region("AAA-2", ["Biggin"], { groups: ["Lakes"] }),
      region("AAA-3", ["Caxton"], { groups: ["Lakes"] }),
    ];
    expect(pairs([place("Moroto"), place("Lakes Region")], regions)).toEqual([
      ["Moroto", "AA-N group"],
      ["Lakes Region", "AAA-2 group, AAA-3 group"],
    ]);
  });

  test("that list regions in their name cover them, if all are known", () => {
    const regions = [region("AAA-1", ["Jujuy"]), region("AAA-2", ["Salta"])];
    expect(pairs([place("Jujuy, Salta")], regions)).toEqual([
      ["Jujuy, Salta", "AAA-1 name, AAA-2 name"],
    ]);
    expect(pairs([place("Jujuy, Chaco")], regions)).toEqual([]);
  });

  test("all lie in the only region, whatever their names", () => {
    expect(pairs([place("East"), place("West")], [region("AAA-1", ["Whole"])])).toEqual([
      ["East", "AAA-1 only"],
      ["West", "AAA-1 only"],
    ]);
  });

  test("that are only alike are taken when clear of the next one, never below the threshold", () => {
    const regions = [region("AAA-1", ["Tillabéri"]), region("AAA-2", ["Zinderia"])];
    expect(pairs([place("Tillabéry")], regions)).toEqual([["Tillabéry", "AAA-1 similar"]]);
    const twins = [region("AAA-1", ["Tillabéri"]), region("AAA-2", ["Tillabéra"])];
    expect(pairs([place("Tillabéry")], twins)).toEqual([]);
    expect(pairs([place("Timbuktu")], regions)).toEqual([]);
  });
});

test("the gazetteer keeps own names, others, parts and larger areas apart", () => {
  const group = { id: "FR-IDF", name: "Île-de-France", local_name: "Île-de-France", value: "IDF" };
  const list = gazetteer([
    shape("FR-IDF", "FRA", { name: "Paris", region: "IDF" }, group),
    shape("FR-IDF", "FRA", { name: "Yvelines", name_de: "Yvelines" }, group),
    shape("AAA-1", "AAA", { name: "Alpha", name_alt: "Alfa|Aleph", region_sub: "North" }),
  ]);
  expect(list).toEqual([
    {
      id: "FR-IDF",
      country: "FRA",
      names: ["Île-de-France", "IDF"],
      alternatives: [],
      parts: ["Paris", "Yvelines"],
      groups: ["IDF"],
    },
    {
      id: "AAA-1",
      country: "AAA",
      names: ["Alpha"],
      alternatives: ["Alfa", "Aleph"],
      parts: [],
      groups: ["North"],
    },
  ]);
});

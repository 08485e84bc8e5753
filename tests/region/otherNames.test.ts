import { expect, test } from "vitest";
import { otherNamesIn } from "../../data/build/otherNames.ts";
import { parseOtherNames } from "../../src/region/otherNames.ts";

test("the built list holds every spelling by the code of its country", () => {
  const names = parseOtherNames(JSON.parse(JSON.stringify(otherNamesIn("data"))));
  expect(names.GBR).toContain("UK");
  expect(names.COD).toContain("DRC");
  expect(Object.keys(names).length).toBeGreaterThan(240);
});

test.each([[null], ["GBR"], [7], [[]]])("%j holds no names", (json) => {
  expect(parseOtherNames(json)).toEqual({});
});

test("what is no list of texts is left out", () => {
  expect(parseOtherNames({ GBR: ["UK", 7, null], FRA: "France", DEU: {} })).toEqual({
    GBR: ["UK"],
  });
});

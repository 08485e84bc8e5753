import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { reportContext } from "../../app/cli/reportContext.ts";
import { defaultScenario } from "../../src/index.ts";
import { placeName, sentenceCase } from "../../src/language/placeName.ts";
import { headline } from "../../src/report/headline.ts";

const regions = Papa.parse<{ name: string; level: string }>(
  readFileSync("data/boundaries/regions.csv", "utf8"),
  { header: true },
).data;

test("English names that take an article have it inside a sentence, in English alone", () => {
  expect(placeName({ language: "en" }, "Netherlands")).toBe("the Netherlands");
  expect(placeName({ language: "en" }, "Caribbean Netherlands")).toBe("Caribbean Netherlands");
  expect(placeName({ language: "ar" }, "Netherlands")).toBe("Netherlands");
  expect(sentenceCase("the Netherlands hosts")).toBe("The Netherlands hosts");
  expect(sentenceCase("their")).toBe("their");
});

test("every name of a country that is a plural or a union has one", () => {
  const countries = regions.filter(({ level }) => level === "country").map(({ name }) => name);
  const plural = /(Islands|Republic|Territories|Emirates|Kingdom|States|Philippines|Bahamas)$/;
  const double = / & (McDonald|South Sandwich) /;
  for (const name of countries.filter((name) => plural.test(name) && !double.test(name)))
    expect(placeName({ language: "en" }, name), name).toBe(`the ${name}`);
});

test("headlines use it", async () => {
  const context = await reportContext(defaultScenario, "en", () => undefined);
  const [first, second] = headline(context, context.assessment.regions.indexOf("NLD"));
  expect(first).toContain("used in the Netherlands");
  expect(second).toMatch(/^The Netherlands hosts/);
});

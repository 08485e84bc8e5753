import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { indicators, languages } from "../../src/index.ts";
import type { Declaration } from "../../src/model/declaration.ts";
import { declarations } from "../../src/model/quantities.ts";

/** One declaration of each result and step. */
const given = [...new Map(declarations.map((entry) => [entry.gives.id, entry])).values()];

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** What is missing of a worked example, in a sentence. */
function missingExample({ gives: { id, worked }, id: equation }: Declaration): readonly string[] {
  const file = `tests/${worked}.test.ts`;
  const named = new RegExp(`\\b(${id}|${equation})(Quantity|Step|Way)?\\b`, "u");
  return named.test(textOf(file)) ? [] : [`${file}: add an example of ${id}, worked by hand.`];
}

test("every quantity has its worked example, in the test that it names", () => {
  expect(given.flatMap(missingExample)).toEqual([]);
});

const catalogues = ["map", "pages"];

/** What is missing of a name in a language, in a sentence. */
function missingName({ gives: { id, isStep } }: Declaration, code: string): readonly string[] {
  const texts = catalogues.map((part) => textOf(`src/language/${code}/${part}.json`)).join("");
  const shown = indicators.filter(({ quantity }) => quantity === id);
  const keys = isStep
    ? [`term.${id}`]
    : [`quantity.${id}`, ...shown.map((indicator) => `indicator.${indicator.id}`)];
  return keys.some((key) => texts.includes(`"${key}":`))
    ? []
    : [
        `src/language/${code}/${isStep ? "pages" : "map"}.json: add the line "${keys[0]}": "…", the name of ${id}.`,
      ];
}

test.each(languages.map(({ code }) => code))("every quantity has its name in %s", (code) => {
  expect(given.flatMap((declaration) => missingName(declaration, code))).toEqual([]);
});

test("what is missing is told in a sentence with its file and its line", () => {
  const first = declarations.find(({ gives }) => !gives.isStep) as Declaration;
  const unknown = { ...first, id: "peakDayWater", gives: { ...first.gives, id: "peakDayWater" } };
  expect(missingExample(unknown)).toEqual([
    `tests/${first.gives.worked}.test.ts: add an example of peakDayWater, worked by hand.`,
  ]);
  expect(missingName(unknown, "en")).toEqual([
    'src/language/en/map.json: add the line "quantity.peakDayWater": "…", the name of peakDayWater.',
  ]);
});

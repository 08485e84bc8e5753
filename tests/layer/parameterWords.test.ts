import { expect, test } from "vitest";
import { createWords, languages } from "../../src/index.ts";
import { parameterWords } from "../../src/layer/sceneWords.ts";

const [english] = languages;
if (!english) throw new Error("No language is listed.");
const words = createWords(english.tag, english.direction, await english.load());

test("a share reads as a percentage, a ratio has no unit, a price keeps its own", () => {
  expect(parameterWords(words, "evaporativeShare", 0.18)).toMatch(/ 18\u202f%$/);
  expect(parameterWords(words, "powerUsageEffectiveness", 1.15)).toMatch(/ 1\.15$/);
  expect(parameterWords(words, "socialCostOfCarbon", 210)).toMatch(/ 210\sUSD/);
});

import { expect, test } from "vitest";
import { addedStatus, createWords, languages, shownStatus, statusWords } from "../../src/index.ts";

const [english] = languages;
if (!english) throw new Error("No language is listed.");
const words = createWords(english.tag, english.direction, await english.load());

test("a result names its data and what weakens it beyond them", () => {
  const pair = { status: "assumed", dataStatus: "measured" } as const;
  expect(shownStatus(pair)).toBe("measured");
  expect(statusWords(pair, words)).toBe("measured + assumed");
});

test("a variable shown as it came has one status", () => {
  const pair = { status: "reported", dataStatus: "reported" } as const;
  expect(addedStatus(pair, words)).toBe("");
  expect(statusWords(pair, words)).toBe("reported");
});

test("a result of assumptions alone says so, and none says nothing", () => {
  expect(statusWords({ status: "assumed" }, words)).toBe("assumed");
  expect(statusWords({}, words)).toBe("");
});

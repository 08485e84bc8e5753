import { createWords, languages } from "../../src/index.ts";

const english = languages.find(({ code }) => code === "en");
if (!english) throw new Error("There is no English.");

/** The words of files that are published in English alone. */
export const englishWords = createWords(english.tag, english.direction, await english.load());

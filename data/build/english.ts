import { createWords, languages } from "../../src/index.ts";

const language = languages.find(({ code }) => code === "en");
if (!language) throw new Error("src/language/languages.ts: no English; the build reports in it.");

/** The words of the build's own reports and of the notes it writes into the data. */
export const english = createWords(language.tag, language.direction, await language.load());

import { createWords, languages, type Words } from "../../src/index.ts";

const fallback = "en";

const languageOf = (code: string) =>
  languages.find((language) => language.code === code) ??
  languages.find((language) => language.code === fallback);

/** The first language of the browser that the atlas speaks. */
export const preferredLanguage = (wanted: readonly string[]): string =>
  wanted
    .map((tag) => tag.split("-")[0] ?? "")
    .find((code) => languages.some((language) => language.code === code)) ?? fallback;

/** Loads the words of a language. */
export async function wordsOf(code: string): Promise<Words> {
  const language = languageOf(code);
  if (!language)
    throw new Error("The list of languages is empty: add one to src/language/languages.ts.");
  return createWords(language.tag, language.direction, await language.load());
}

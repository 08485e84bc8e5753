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

const known = new Map<string, Promise<Words>>();

/** Loads the words of a language that the first map needs; the same words for the same language. */
export function wordsOf(code: string): Promise<Words> {
  const words = known.get(code) ?? loadWords(code);
  known.set(code, words);
  words.catch(() => known.delete(code));
  return words;
}

async function loadWords(code: string): Promise<Words> {
  const language = languageOf(code);
  if (!language)
    throw new Error("The list of languages is empty: add one to src/language/languages.ts.");
  const { tag, direction, loadMap, loadPages } = language;
  return createWords(tag, direction, await loadMap(), loadPages);
}

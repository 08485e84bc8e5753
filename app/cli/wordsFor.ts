import { createWords, languages, type Words } from "../../src/index.ts";
import { UserError } from "./userError.ts";

/** The words of a language, by its code. Throws a sentence with the languages that there are. */
export async function wordsFor(language: string): Promise<Words> {
  const found = languages.find(({ code }) => code === language);
  if (found) return createWords(found.tag, found.direction, await found.load());
  const known = languages.map(({ code, name }) => `${code} (${name})`).join(" or ");
  throw new UserError(`There is no language ${language}; choose ${known}.`);
}

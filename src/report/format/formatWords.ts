import type { Words } from "../../language/words.ts";
import { languageCode } from "../languageCode.ts";

/** What a format is good for, by its id; a format without words says where to write them. */
export function formatWords(words: Words, id: string): string {
  const key = `format.${id}`;
  return words.has(key)
    ? words.say(key)
    : `The format ${id} has no words: write "${key}" in src/language/${languageCode(words.language)}/pages.json.`;
}

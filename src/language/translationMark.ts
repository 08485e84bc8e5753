import { languages } from "./languages.ts";
import type { Words } from "./words.ts";

const unread = (words: Words) =>
  languages.find(({ tag, isUnread }) => isUnread && tag === words.language);

/** "Português (machine translation)", where no speaker has read the words yet; else empty. */
export function translationMark(words: Words): string {
  const language = unread(words);
  return language ? words.say("language.machine", { name: language.name }) : "";
}

/** The same as a sentence. */
export const translationNote = (words: Words): string =>
  unread(words) ? words.say("language.unread") : "";

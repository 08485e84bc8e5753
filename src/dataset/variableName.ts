import type { Words } from "../language/words.ts";

/** Name of a variable; one that a dataset brings is called by its id. */
export function variableName(words: Words, id: string): string {
  const key = `variable.${id}`;
  return words.has(key) ? words.say(key) : id;
}

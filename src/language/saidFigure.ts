import { withUnit } from "./figures.ts";
import type { Words } from "./words.ts";

/** A figure and its unit as they stand in a sentence: "3.8 on a scale of 0 to 5" for a unit that tables call "score 0–5". */
export function saidFigure(words: Words, figure: string, unit: string): string {
  const key = `said.${unit}`;
  if (words.has(key)) return words.say(key, { figure });
  return unit === "" ? figure : withUnit(words, figure, unit);
}

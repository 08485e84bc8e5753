import type { Words } from "../language/words.ts";
import type { Level } from "../region/region.ts";

/** The regions that a view compares with each other. */
export interface RankedLevel {
  readonly level: Level;
  /** Name of the country to which all of them belong, where only its own are compared. */
  readonly place?: string | undefined;
  readonly count: number;
}

/** A title that names the kind of regions, unless they are countries. */
export function levelTitle(words: Words, title: string, { level, place }: RankedLevel): string {
  if (level === "country") return title;
  return place === undefined
    ? words.say("layer.titleOfLevel", { title, level })
    : words.say("layer.titleWithin", { title, level, place });
}

/** A subtitle that says among which regions classes and ranks are found. */
export const levelSubtitle = (
  words: Words,
  subtitle: string,
  { level, count }: RankedLevel,
): string =>
  level === "country"
    ? subtitle
    : `${subtitle} ${words.say("layer.amongLevel", { level, count: words.figure(count, 0) })}`;

import { placeName } from "./placeName.ts";
import type { Words } from "./words.ts";

/** The regions among which one is ranked: those of a level, or those of a level within one region. */
export interface Peers {
  readonly level: "country" | "admin1" | "county";
  /** Name of the region above; empty where regions of the whole world are ranked. */
  readonly place: string;
}

/**
 * Among whom a rank or a percentile holds, for every sentence that says one: "56 countries with comparable figures",
 * "35 states and provinces of India with a local figure".
 *
 * @param count number of ranked regions.
 */
export const peersWords = (words: Words, count: number, { level, place }: Peers): string =>
  words.say("report.peers", {
    count: words.figure(count, 0),
    level,
    within: place === "" ? "no" : "yes",
    place: placeName(words, place),
  });

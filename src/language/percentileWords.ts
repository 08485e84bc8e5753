import type { Words } from "./words.ts";

/** The regions among which one is ranked: those of a level, or those of a level within one region. */
export interface Peers {
  readonly level: "country" | "admin1" | "county";
  /** Name of the region above; empty where regions of the whole world are ranked. */
  readonly place: string;
}

const countries: Peers = { level: "country", place: "" };

/**
 * "At or above the burden of 87 of 100 regions (n = 135)", "… of 100 states and provinces of India (n = 28)".
 *
 * @param share share of the ranked regions, itself among them, whose burden is at most this one, 0–1; rounded down.
 * @param count number of ranked regions.
 * @param peers among which regions; countries and territories where absent.
 */
export const percentileWords = (
  words: Words,
  share: number,
  count: number,
  { level, place }: Peers = countries,
): string =>
  words.say("figure.percentile", {
    of: words.figure(outOfHundred(share), 0),
    hundred: words.figure(100, 0),
    count: words.figure(count, 0),
    level,
    within: place === "" ? "no" : "yes",
    place,
  });

/** Whole regions out of a hundred, rounded down so that the claim always holds. */
export const outOfHundred = (share: number): number => Math.floor(share * 100 + 1e-9);

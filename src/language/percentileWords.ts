import type { Words } from "./words.ts";

/**
 * "At or above the burden of 87 of 100 regions (n = 135)".
 *
 * @param share share of the ranked regions, itself among them, whose burden is at most this one, 0–1; rounded down.
 * @param count number of ranked regions.
 */
export const percentileWords = (words: Words, share: number, count: number): string =>
  words.say("figure.percentile", {
    of: words.figure(outOfHundred(share), 0),
    hundred: words.figure(100, 0),
    count: words.figure(count, 0),
  });

/** Whole regions out of a hundred, never rounded up to a claim that does not hold. */
export const outOfHundred = (share: number): number => Math.floor(share * 100 + 1e-9);

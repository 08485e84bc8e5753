import { type Peers, peersWords } from "./peersWords.ts";
import type { Words } from "./words.ts";

/** A place among ranked regions. */
interface Percentile {
  /** Share of the ranked regions, the region itself among them, whose burden is at most its own, 0–1. */
  readonly share: number;
  /** Number of ranked regions. */
  readonly count: number;
}

/** "At or above the burden of 87 of 100 regions (n = 135 countries with comparable figures)"; the share is rounded down. */
export const percentileWords = (words: Words, { share, count }: Percentile, peers: Peers): string =>
  words.say("report.percentile", {
    of: words.figure(outOfHundred(share), 0),
    hundred: words.figure(100, 0),
    peers: peersWords(words, count, peers),
  });

/** Whole regions out of a hundred, rounded down so that the claim always holds. */
export const outOfHundred = (share: number): number => Math.floor(share * 100 + 1e-9);

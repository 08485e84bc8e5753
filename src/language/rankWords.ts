import { type Peers, peersWords } from "./peersWords.ts";
import type { Words } from "./words.ts";

/** "rank 2 among 56 countries with comparable figures". @param place rank, and number of ranked regions. */
export const rankWords = (
  words: Words,
  { rank, count }: { readonly rank: number; readonly count: number },
  peers: Peers,
): string =>
  words.say("report.rank", {
    rank: words.figure(rank, 0),
    peers: peersWords(words, count, peers),
  });

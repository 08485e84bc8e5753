import { type Peers, peersWords } from "./peersWords.ts";
import type { Words } from "./words.ts";

/** A rank, and where draws were counted those of nine in ten of them. */
export interface Ranked {
  readonly rank: number;
  /** Number of ranked regions. */
  readonly count: number;
  readonly interval?: { readonly first: number; readonly last: number };
  /** Whether the draws agree on it. */
  readonly settled: boolean;
}

/** "2 (1–4)" for a table; "8–40, not settled" where the draws do not agree on one rank; "2" where all agree, or without draws. */
export function rankFigure(
  words: Words,
  { rank, interval, settled }: Omit<Ranked, "count">,
): string {
  if (!interval || interval.first === interval.last) return words.figure(rank, 0);
  const ranks = {
    rank: words.figure(rank, 0),
    first: words.figure(interval.first, 0),
    last: words.figure(interval.last, 0),
  };
  return words.say(settled ? "figure.rankInterval" : "figure.rankUnsettled", ranks);
}

/** "rank 2 (1–4) among 56 countries with comparable figures"; without a rank where the draws do not agree on one. */
export function rankWords(words: Words, ranked: Ranked, peers: Peers): string {
  const { interval, settled, count } = ranked;
  const among = peersWords(words, count, peers);
  if (interval && !settled)
    return words.say("report.rankUnsettled", {
      first: words.figure(interval.first, 0),
      last: words.figure(interval.last, 0),
      peers: among,
    });
  return words.say("report.rank", { rank: rankFigure(words, ranked), peers: among });
}

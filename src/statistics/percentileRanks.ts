import { competitionRanks } from "./competitionRanks.ts";

/** Percentile ranks as COINr computes them: `(rank_min − 1) / (n − 1)`, 0 for the smallest of n values. */
export function percentileRanks(values: ArrayLike<number>): Float64Array {
  const ranks = competitionRanks(values);
  const count = ranks.reduce((sum, rank) => (Number.isNaN(rank) ? sum : sum + 1), 0);
  return ranks.map((rank) => (rank - 1) / (count - 1));
}

/** Most bins that the ranks of a region are counted in: up to as many ranked regions each rank has a bin of its own. */
const mostBins = 512;

/** Bins that ranks are counted in. Among more than 512 regions a rank is known to half the width of a bin, 0.1 % of them. */
export const rankBins = (ranked: number): number => Math.min(ranked, mostBins);

/** Ranks of one region in all draws. */
export interface CountedRanks {
  /** Draws by bin, that of rank 1 first. */
  readonly bins: Uint32Array;
  /** Regions that are ranked. */
  readonly ranked: number;
}

/**
 * Ranks at shares of the draws, linear between neighbours (n − 1); 1 for the heaviest burden.
 *
 * @param shares rising, 0–1.
 */
export function rankQuantiles(counted: CountedRanks, shares: readonly number[]): readonly number[] {
  const last = drawsIn(counted.bins) - 1;
  const rankOf = rankOfDraw(counted);
  return shares.map((share) => {
    const place = last * share;
    const below = rankOf(Math.floor(place));
    const above = rankOf(Math.ceil(place));
    return below + (above - below) * (place - Math.floor(place));
  });
}

/** Share of the draws in which the region is among the heaviest tenth: at least one region. */
export function topTenthShare({ bins, ranked }: CountedRanks): number {
  const tenth = Math.max(1, Math.floor(ranked / 10));
  let inTenth = 0;
  for (let bin = 0; bin < bins.length && middleOf(bin, bins.length, ranked) <= tenth; bin += 1)
    inTenth += bins[bin] as number;
  return inTenth / drawsIn(bins);
}

function drawsIn(bins: Uint32Array): number {
  let sum = 0;
  for (let bin = 0; bin < bins.length; bin += 1) sum += bins[bin] as number;
  return sum;
}

/** Ranks by their place in the order of the draws; each search goes on where the last one ended, since places rise. */
function rankOfDraw({ bins, ranked }: CountedRanks): (place: number) => number {
  let bin = 0;
  let before = 0;
  return (place) => {
    while (place >= before + (bins[bin] as number)) {
      before += bins[bin] as number;
      bin += 1;
    }
    return middleOf(bin, bins.length, ranked);
  };
}

/** Rank in the middle of a bin. */
function middleOf(bin: number, bins: number, ranked: number): number {
  const first = Math.ceil((bin * ranked) / bins);
  const next = Math.ceil(((bin + 1) * ranked) / bins);
  return (first + next + 1) / 2;
}

/** A quantity per head, and the population of each value. */
export interface Distribution {
  /** h, such as burden per resident. */
  readonly values: ArrayLike<number>;
  /** Population of each value; equal where absent. */
  readonly weights?: ArrayLike<number>;
}

/** Distribution ordered by something else, such as GDP per head. */
export interface OrderedDistribution extends Distribution {
  readonly orderedBy: ArrayLike<number>;
}

interface Entry {
  readonly value: number;
  readonly weight: number;
  readonly order: number;
}

/**
 * Concentration index: `C = (2/μ) Σ w h R − 1`, w the shares of population, μ the mean of h, and R the fractional rank
 * (population below plus half of one's own; equal ranks share theirs). Below 0 the poor carry more (Kakwani, Wagstaff
 * and van Doorslaer 1997). Places where any of the three is not a number are left out.
 *
 * @returns −1 … 1; NaN without any value or with a mean of 0.
 */
export function concentrationIndex({ values, weights, orderedBy }: OrderedDistribution): number {
  const entries = Array.from(values, (value, place) => ({
    value,
    weight: weights ? (weights[place] as number) : 1,
    order: orderedBy[place] as number,
  })).filter(({ value, weight, order }) => !Number.isNaN(value + weight + order));
  entries.sort((a, b) => a.order - b.order);
  const population = sumOf(entries, ({ weight }) => weight);
  const mean = sumOf(entries, ({ value, weight }) => value * weight) / population;
  let below = 0;
  let sum = 0;
  for (const group of tiedGroups(entries)) {
    const heads = sumOf(group, ({ weight }) => weight);
    const rank = (below + heads / 2) / population;
    sum += rank * sumOf(group, ({ value, weight }) => value * weight);
    below += heads;
  }
  return (2 * sum) / (population * mean) - 1;
}

/** Splits ordered entries where their order changes. */
function tiedGroups(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last[0]?.order === entry.order) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

const sumOf = (entries: readonly Entry[], amount: (entry: Entry) => number): number =>
  entries.reduce((sum, entry) => sum + amount(entry), 0);

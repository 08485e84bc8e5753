/** A state, or another part of a nation, with its data centres and its sites; TWh/yr. */
export interface NationPart {
  /** Its data centres in the base year; NaN where nobody has published them. */
  readonly electricity: number;
  /** Its sites in operation in the base year. */
  readonly floorBefore: number;
  /** Its sites in operation in the scenario's year. */
  readonly floor: number;
}

/** Data centres of a nation, TWh/yr. */
export interface NationYears {
  readonly before: number;
  readonly now: number;
}

/** Electricity of the parts in the scenario's year, and what of the nation's is in none of them. */
export interface PartsOfYear {
  /** What published figures of the base year are scaled down by, where they sum to more than the nation has. */
  readonly scale: number;
  /** By part, before what its sites take at least; NaN where nobody has published it. */
  readonly electricity: readonly number[];
  readonly unallocated: number;
}

/**
 * Shares a nation's data-centre electricity out to its parts in a year.
 *
 * In the base year each part has its published figure, scaled down where they sum to more than the nation; the rest is
 * unallocated. Growth goes first to the growth of sites (scaled down where that is larger), the rest to all by their load
 * of the base year, unallocated load included. A nation that shrinks takes all with it in proportion.
 */
export function stateElectricity(parts: readonly NationPart[], nation: NationYears): PartsOfYear {
  const published = parts.reduce((sum, { electricity }) => sum + (electricity || 0), 0);
  const scale = published > nation.before ? nation.before / published : 1;
  const unallocatedBefore = Math.max(0, nation.before - published);
  const growth = nation.now - nation.before;
  const grown = parts.map(({ floor, floorBefore }) => Math.max(0, floor - floorBefore));
  const sitesGrowth = grown.reduce((sum, amount) => sum + amount, 0);
  const toSites = sitesGrowth > 0 ? Math.min(1, Math.max(0, growth) / sitesGrowth) : 0;
  const others = 1 + (growth - sitesGrowth * toSites) / nation.before;
  const electricity = parts.map(
    (part, place) => part.electricity * scale * others + (grown[place] as number) * toSites,
  );
  return { scale, electricity, unallocated: unallocatedBefore * others };
}

/**
 * How a region without a figure of its own leans on the region around it.
 * spread: the figure of the parent holds here too, less surely; where it is one of climate, only inside one climate zone;
 * group: the figures of a whole, such as a mix, are the parent's together or the region's own together, never a mixture; amount: a part of the parent's amount is not known.
 */
export type Inheritance =
  | { readonly kind: "spread"; readonly widen: Widening; readonly only?: "oneClimate" }
  | { readonly kind: "group"; readonly group: InheritedGroup }
  | { readonly kind: "amount" };

/** Wholes whose figures belong together: a generation mix. */
export const inheritedGroups = ["mix"] as const;
export type InheritedGroup = (typeof inheritedGroups)[number];

/**
 * How far figures inside a region lie from the region's own: the 5 and 95 % quantiles over states or provinces.
 * times: as factors; plus: as differences; lack: as factors of what is missing to 100 %.
 */
export interface Widening {
  readonly by: "times" | "plus" | "lack";
  readonly low: number;
  readonly high: number;
}

type Spread = Extract<Inheritance, { readonly kind: "spread" }>;

const spread = (by: Widening["by"], low: number, high: number): Spread => ({
  kind: "spread",
  widen: { by, low, high },
});

/** A figure that lies inside a region between `low` and `high` times its own. */
export const times = (low: number, high: number): Spread => spread("times", low, high);

/** A figure that lies inside a region between `low` below and `high` above its own. */
export const plus = (low: number, high: number): Spread => spread("plus", low, high);

/** A percentage whose distance to 100 % lies inside a region between `low` and `high` times its own. */
export const lack = (low: number, high: number): Spread => spread("lack", low, high);

/** A figure of climate: it holds for the parts of a country only where the whole country lies in one climate zone. */
export const inOneClimate = (inherits: Spread): Inheritance => ({
  ...inherits,
  only: "oneClimate",
});

/** A figure of a whole that is inherited together or not at all. */
export const group = (id: InheritedGroup): Inheritance => ({ kind: "group", group: id });

/** An amount: a region has a part of its parent's that only a local figure can tell. */
export const amount: Inheritance = { kind: "amount" };

/** The range in which a figure lies inside a region; the region's own range is kept where it is wider. */
export function widened(
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
  { by, low: under, high: over }: Widening,
  { min, max }: { readonly min: number; readonly max: number },
): { readonly low: number; readonly high: number } {
  const ends = {
    times: [value * under, value * over],
    plus: [value - under, value + over],
    lack: [100 - (100 - value) * over, 100 - (100 - value) * under],
  }[by] as [number, number];
  return {
    low: Math.min(low, value, Math.max(min, ends[0])),
    high: Math.max(high, value, Math.min(max, ends[1])),
  };
}

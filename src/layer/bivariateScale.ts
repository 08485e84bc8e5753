import type { Words } from "../language/words.ts";

/** A tick of an axis: its position, 0–1, and its label. */
export interface AxisTick {
  readonly at: number;
  readonly label: string;
}

/** The scale of one side of the scatter for numbers above zero. Zeros have their own lane. */
export interface SideScale {
  /** Position of a number above zero, 0–1; smaller ones stand at the start. */
  readonly at: (value: number) => number;
  /** The number at a position. */
  readonly value: (at: number) => number;
  readonly ticks: readonly AxisTick[];
}

/** Beyond this many decades some are left without a tick. */
const mostTicks = 6;

/**
 * A scale for the numbers of one side: decades, or evenly from 0 to 100 for a score.
 *
 * @param values numbers of all regions; only those above zero count.
 */
export const sideScale = (
  values: readonly number[],
  { unit, words }: { readonly unit: string; readonly words: Words },
): SideScale => (unit === "0–100" ? scoreScale(words) : decadeScale(values, words));

function scoreScale(words: Words): SideScale {
  const top = 100;
  return {
    at: (value) => value / top,
    value: (at) => at * top,
    ticks: [0, 25, 50, 75, 100].map((tick) => ({ at: tick / top, label: words.figure(tick) })),
  };
}

function decadeScale(values: readonly number[], words: Words): SideScale {
  const above = values.filter((value) => value > 0);
  const exponents = above.map(Math.log10);
  const first = above.length === 0 ? 0 : Math.floor(Math.min(...exponents));
  const last = above.length === 0 ? 1 : Math.max(first + 1, Math.ceil(Math.max(...exponents)));
  const span = last - first;
  const every = Math.ceil(span / mostTicks);
  const decades = Array.from({ length: span + 1 }, (_, index) => first + index);
  return {
    at: (value) => Math.max(0, (Math.log10(value) - first) / span),
    value: (at) => 10 ** (first + at * span),
    ticks: decades
      .filter((_, index) => index % every === 0)
      .map((exponent) => ({
        at: (exponent - first) / span,
        label: words.figure(Number(`1e${exponent}`)),
      })),
  };
}

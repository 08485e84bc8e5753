import type { RegionOutcome } from "../assessment/outcome.ts";
import { valueAndRange } from "../language/figures.ts";
import type { Words } from "../language/words.ts";

/** An outcome in words. */
export interface OutcomeFigures {
  /** The central value; the name of the special class where there is no number. */
  readonly figure: string;
  /** 5 to 95 % of the draws; without draws the worst and the best case. */
  readonly range: string;
  /** The worst and the best case; absent unless `range` holds draws. */
  readonly bounds?: string;
}

/** Figure and ranges of an outcome, all with the same decimals. */
export function outcomeFigures(
  words: Words,
  outcome: Pick<RegionOutcome, "kind" | "value" | "low" | "high" | "interval">,
  decimals?: number,
): OutcomeFigures {
  const { kind, value, low = Number.NaN, high = Number.NaN, interval } = outcome;
  if (value === undefined) return { figure: words.say(`kind.${kind}`), range: "" };
  const extremes = valueAndRange(words, { value, low, high }, decimals);
  if (!interval) return extremes;
  const drawn = { value, low: interval.low, high: interval.high };
  return { ...valueAndRange(words, drawn, decimals), bounds: extremes.range };
}

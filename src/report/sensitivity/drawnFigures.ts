import { indicatorOf } from "../../indicator/indicators.ts";
import { decimalsFor } from "../../language/figures.ts";
import type { Words } from "../../language/words.ts";
import type { Sensitivity } from "../../sensitivity/sensitivity.ts";

/** The 5, 50 and 95 % of the draws with the decimals of the central figure, as they stand wherever it is shown. */
export function drawnFigures(
  words: Words,
  { drivers: { indicator, quantiles }, flips: { value } }: Sensitivity,
): readonly [low: string, median: string, high: string] {
  const decimals = indicatorOf(indicator)?.decimals ?? decimalsFor(value);
  const [low, median, high] = quantiles;
  return [
    words.figure(low, decimals),
    words.figure(median, decimals),
    words.figure(high, decimals),
  ];
}

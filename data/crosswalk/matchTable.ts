import type { MatchRate, StateRate } from "./matchRates.ts";

/** Countries named where regions were not found. */
const mostNamed = 8;

/** Match rates as text, one line for each publisher's list and each country whose states must all be matched. */
export function matchTable(rates: readonly MatchRate[], states: readonly StateRate[]): string {
  const width = Math.max(...rates.map(({ source }) => source.length));
  return [
    "Publishers' regions found on the map (data/crosswalk/table.csv)",
    ...rates.map((rate) => `${rate.source.padEnd(width)} ${rateWords(rate)}`),
    ...states.map(stateWords),
  ].join("\n");
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}\u202f%`;

function rateWords({ found, of, target, missing }: MatchRate): string {
  const count = `${String(found).padStart(4)} of ${String(of).padStart(4)}, ${percent(found / of)}`;
  const goal =
    target === undefined
      ? []
      : [`${found / of >= target ? "reaches" : "MISSES"} the target of ${percent(target)}`];
  const named = missing.slice(0, mostNamed).map(([country, regions]) => `${country} ${regions}`);
  const more = missing.length > mostNamed ? ` and ${missing.length - mostNamed} more` : "";
  const gaps = missing.length === 0 ? [] : [`not found: ${named.join(", ")}${more}`];
  return [count, ...goal, ...gaps].join("; ");
}

const stateWords = ({ country, of, found }: StateRate): string =>
  `${country}: of ${of} states ${found.map(([source, regions]) => `${source} ${regions}`).join(", ")}`;

import type { Assessment } from "../assessment/assessment.ts";
import { classSharesOf, intervalOf } from "../assessment/intervals.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { decimalsFor, withUnit } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import type { Scene, SceneRegion } from "../layer/scene.ts";

/** Classes that are named: those that hold at least this share of the draws, at most so many. */
const named = { share: 0.01, most: 3 };

/**
 * What the draws say of a region on a layer: the interval with its median, how often it stands in which class of the fixed
 * limits, and behind them the worst and the best case; or that no draw moves it. Empty without draws.
 *
 * @param drawn the picture of the layer with the fixed limits, and the region on it.
 */
export function certaintySentences(
  assessment: Assessment,
  indicator: Indicator,
  { scene, place, words }: { readonly scene: Scene; readonly place: number; readonly words: Words },
): readonly string[] {
  const region = scene.regions[place];
  const interval = intervalOf(assessment, indicator.id, place);
  if (!region || !interval) return [];
  if (interval.low === interval.high) return [words.say("certainty.fixed")];
  const decimals = indicator.decimals ?? decimalsFor(region.value);
  const figure = (value: number): string => words.figure(value, decimals);
  return [
    words.say("certainty.interval", {
      low: figure(interval.low),
      high: withUnit(words, figure(interval.high), scene.unit),
      lower: figure(interval.lowerQuartile),
      upper: figure(interval.upperQuartile),
      median: figure(interval.median),
      figure: figure(region.value),
    }),
    outsideSentence(region, figure(region.value), words),
    classSentence(assessment, indicator, { scene, place, words }),
    boundsSentence(region, indicator, words),
  ].filter((sentence) => sentence !== "");
}

/** The central value is no draw: where ranges reach to one side alone, it can lie outside of most draws. */
function outsideSentence({ value, low, high }: SceneRegion, figure: string, words: Words): string {
  if (value >= low && value <= high) return "";
  return words.say("certainty.outside", { figure, side: value < low ? "below" : "above" });
}

function classSentence(
  assessment: Assessment,
  { id, limits }: Indicator,
  { scene, place, words }: { readonly scene: Scene; readonly place: number; readonly words: Words },
): string {
  const shares = [...classSharesOf(assessment, id, place)];
  if (scene.classes.length !== limits.length + 1 || shares.length !== scene.classes.length)
    return "";
  const found = shares
    .map((share, index) => ({ share, label: scene.classes[index]?.label ?? "" }))
    .filter(({ share }) => share >= named.share)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, named.most)
    .map(({ share, label }) =>
      words.say("certainty.class", { label, times: words.figure(Math.round(100 * share), 0) }),
    );
  return words.say("certainty.classes", { classes: found.join(words.say("list.comma")) });
}

/** The ends of an account between regions move the figures of its own region alone. */
function boundsSentence({ bounds }: SceneRegion, { ledger }: Indicator, words: Words): string {
  if (bounds === "") return "";
  return words.say(ledger === undefined ? "certainty.bounds" : "certainty.ownBounds", {
    range: bounds,
  });
}

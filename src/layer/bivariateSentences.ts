import { percent, roughly } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import { bivariateCells } from "./bivariateCell.ts";
import type { BurdenFlows } from "./bivariateFlows.ts";
import type { BivariateInequality } from "./bivariateInequality.ts";
import type { BivariateRegion } from "./bivariateRegions.ts";
import type { BivariateScene } from "./bivariateScene.ts";
import { cellName } from "./bivariateWords.ts";

/** Regions that a sentence names. */
const named = 3;

/** Shares from here on show a decimal. A share below 100 % never reads as more than this. */
const nearlyAll = 0.99;
const most = 99.9;

/** "37 %", "0.92 %"; "100 %" only for exactly all. */
export function shareWords(words: Words, share: number): string {
  if (share > nearlyAll && share < 1)
    return percent(words, words.figure(Math.min(100 * share, most), 1));
  return percent(words, roughly(words, 100 * share));
}

/** Regions of a cell, the heaviest burden first. */
export const regionsOfCell = (scene: BivariateScene, place: number): readonly BivariateRegion[] =>
  scene.regions
    .filter(({ classIndex }) => classIndex === place)
    .toSorted((a, b) => b.burden.value - a.burden.value || (a.id < b.id ? -1 : 1));

/** "Ireland, Chile, Jordan": the first few of a list. */
export const firstNames = (regions: readonly BivariateRegion[], words: Words): string =>
  regions
    .slice(0, named)
    .map(({ name }) => name)
    .join(words.say("list.comma"));

/** "High burden, zero ownership: 14 regions; the largest burdens in Ireland, Chile, Jordan." */
export function cellSentence(scene: BivariateScene, place: number, words: Words): string {
  const regions = regionsOfCell(scene, place);
  return words.say("bivariate.cellSentence", {
    cell: cellName(words, place, scene.pair.benefit),
    count: regions.length,
    names: firstNames(regions, words),
  });
}

/** The title above the map: regions with a high burden and no benefit, or with the lowest benefit where all have some. */
export function benefitHeadline(scene: BivariateScene, words: Words): string {
  const placeOf = (id: string): number => bivariateCells.findIndex((cell) => cell.id === id);
  const [none, little] = [placeOf("high-zero"), placeOf("high-low")];
  const isEmpty = regionsOfCell(scene, none).length === 0;
  return cellSentence(scene, isEmpty ? little : none, words);
}

/** How unevenly the burden lies, in sentences; nothing for a burden that does not add up. */
export function inequalitySentences(
  inequality: BivariateInequality,
  scene: BivariateScene,
  words: Words,
): readonly string[] {
  const { gini, lowerHalf, hoover, concentration, counts } = inequality;
  const decimals = 2;
  const sentences = [
    Number.isFinite(gini) &&
      words.say("bivariate.gini", {
        gini: words.figure(gini, decimals),
        count: counts.gini,
        share: shareWords(words, lowerHalf),
      }),
    Number.isFinite(hoover) &&
      words.say("bivariate.hoover", {
        benefit: scene.pair.benefit,
        share: shareWords(words, hoover),
        count: counts.hoover,
      }),
    Number.isFinite(concentration) &&
      words.say("bivariate.concentration", {
        index: signed(words, concentration, decimals),
        sense: senseOf(concentration),
        count: counts.concentration,
      }),
  ];
  return sentences.filter((sentence) => sentence !== false);
}

/** Closer to 0 than this, neither poor nor rich regions carry more. */
const even = 0.005;

function senseOf(index: number): "rich" | "poor" | "even" {
  if (Math.abs(index) < even) return "even";
  return index > 0 ? "rich" : "poor";
}

const signed = (words: Words, value: number, decimals: number): string =>
  senseOf(value) === "rich" ? `+${words.figure(value, decimals)}` : words.figure(value, decimals);

/** How much of the burden arises outside of the regions whose use causes it, and which assumption that depends on. */
export function flowSentences(
  { away, total, unknownHosts, routing }: BurdenFlows,
  words: Words,
): readonly string[] {
  if (!(total > 0)) return [words.say("bivariate.noFlows")];
  const sentences = [
    words.say("bivariate.away", { share: shareWords(words, away) }),
    words.say("bivariate.routing", { routing: words.say(`routing.${routing}`) }),
  ];
  return unknownHosts === 0
    ? sentences
    : [...sentences, words.say("bivariate.unknownHosts", { count: unknownHosts })];
}

import type { Words } from "../../language/words.ts";
import type { ModelLife } from "../../model/lifecycle/modelLife.ts";
import { lifeAmount, lifeShareWords } from "./lifeFigures.ts";
import { type RegionShare, servingOnly } from "./regionShares.ts";

/** In how many regions an account of training alone shows nothing at all. */
export function lifeServingSentence(words: Words, shares: readonly RegionShare[]): string {
  const serving = servingOnly(shares);
  const answering = shares.filter(({ inference }) => inference > 0);
  return words.say("life.hiddenRegions", {
    regions: serving.length,
    all: words.figure(answering.length, 0),
  });
}

/** What is hidden in one region: share, electricity and external cost. */
export function lifeRegionSentence(
  words: Words,
  life: ModelLife,
  share: RegionShare,
  name: string,
): string {
  const { energy } = life.ledgers;
  const { figure, range } = lifeShareWords(words, share.hidden);
  return words.say("life.regionHidden", {
    name,
    all: share.training === 0 ? "yes" : "no",
    share: figure,
    ranged: range ? "yes" : "no",
    range,
    energy: lifeAmount(words, energy, share.inference),
    years: life.years,
    cost: lifeCostWords(words, share),
    priced: share.cost === undefined ? "no" : "yes",
  });
}

/** External cost in million USD; empty where there is none. */
export function lifeCostWords(words: Words, { cost }: RegionShare): string {
  return cost === undefined ? "" : words.figure(cost);
}

/** Electricity of one region in the unit of the page. */
export const regionAmount = (words: Words, life: ModelLife, value: number): string =>
  lifeAmount(words, life.ledgers.energy, value);

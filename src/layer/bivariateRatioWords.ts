import { roughly } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import type { BenefitRatio } from "../model/ledgers/benefitRatio.ts";
import type { LedgerRow } from "./bivariateLedgers.ts";
import type { BivariateRegion } from "./bivariateRegions.ts";
import { shareWords } from "./bivariateSentences.ts";

/** A ratio of shares in words; without a benefit there is no ratio, and that is not a zero. */
export function ratioWords(words: Words, ratio: BenefitRatio): string {
  if (ratio.kind === "ratio") return words.figure(ratio.value);
  return words.say(ratioNames[ratio.kind]);
}

const ratioNames = {
  burdenWithoutBenefit: "bivariate.ratioNone",
  neither: "bivariate.ratioNeither",
  noData: "kind.noData",
} as const;

/** What one region bears against what it has of use and ownership. */
export function regionSentences(
  region: BivariateRegion,
  row: LedgerRow,
  words: Words,
): readonly string[] {
  const { name } = region;
  const sentences = (["use", "own"] as const).map((benefit) => {
    const ratio = benefit === "use" ? row.overUse : row.overOwn;
    if (ratio.kind === "noData") return "";
    const had = benefit === "use" ? row.use : row.own;
    return words.say(againstNames[benefit], {
      name,
      kind: ratio.kind,
      burden: shareWords(words, row.burden),
      share: shareWords(words, had),
      ratio: ratio.kind === "ratio" ? roughly(words, ratio.value) : "",
    });
  });
  const isKnown = Number.isFinite(row.externalised);
  return [
    ...sentences,
    isKnown
      ? words.say("bivariate.regionAway", { name, share: shareWords(words, row.externalised) })
      : "",
  ].filter((sentence) => sentence !== "");
}

const againstNames = { use: "bivariate.againstUse", own: "bivariate.againstOwn" } as const;

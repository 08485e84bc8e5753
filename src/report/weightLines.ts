import type { Assessment } from "../assessment/assessment.ts";
import { effectiveWeights } from "../assessment/effectiveWeights.ts";
import { percent } from "../language/figures.ts";
import type { Words } from "../language/words.ts";
import type { WeightLine } from "./report.ts";

/** Digits of a number in a report. */
const digits = 6;

const inPercent = (part: number): number => Number((100 * part).toPrecision(digits));

/** Given and effective weights in per cent; empty where too few regions have an index to compute effective weights. */
export function weightLines(words: Words, assessment: Assessment): readonly WeightLine[] {
  const share = (part: number): string => percent(words, words.figure(100 * part, 0));
  return (effectiveWeights(assessment) ?? []).map(({ pillar, nominal, effective }) => ({
    pillar,
    name: words.say(`pillar.${pillar}`),
    nominal: inPercent(nominal),
    effective: inPercent(effective),
    nominalWords: share(nominal),
    effectiveWords: share(effective),
  }));
}

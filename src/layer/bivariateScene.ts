import type { Assessment } from "../assessment/assessment.ts";
import type { VariableId } from "../dataset/variable.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import { bivariateCells } from "./bivariateCell.ts";
import { type BivariateLimits, thirdLimits } from "./bivariateClass.ts";
import { type BivariateRegion, bivariateRegions } from "./bivariateRegions.ts";
import {
  type BivariateBenefit,
  type BivariatePair,
  benefitSide,
  burdenSide,
  indicatorOfBurden,
  isCompared,
  type SideFigure,
} from "./bivariateSides.ts";
import { cellName, sideName, sideUnit } from "./bivariateWords.ts";
import { type SceneContext, specialsOf } from "./makeScene.ts";
import type { Scene } from "./scene.ts";
import { scenarioWords, sourceLine } from "./sceneWords.ts";
import { usedSources, variablesRead } from "./usedSources.ts";

/** Name, unit and limits of one side. */
export interface BivariateAxis {
  readonly name: string;
  readonly unit: string;
  readonly limits: readonly number[];
}

/** A scene whose classes are the sixteen cells of burden by benefit. */
export interface BivariateScene extends Scene {
  readonly pair: BivariatePair;
  readonly burden: BivariateAxis;
  readonly benefit: BivariateAxis;
  readonly regions: readonly BivariateRegion[];
  /** What the ranges of the burden are, and why they are no intervals. */
  readonly rangeLine: string;
}

/**
 * Burden by benefit: three classes above zero on either side, a row and a column for true zeros, and a separate class for no
 * data. Limits come from the reference, as in every layer, so that a colour means the same in every scenario.
 */
export function bivariateScene(
  assessment: Assessment,
  pair: BivariatePair,
  context: Omit<SceneContext, "method" | "limits">,
): BivariateScene {
  const { words, world, datasets, reference = assessment } = context;
  const limits = pairLimits(reference, pair);
  const regions = bivariateRegions(assessment, pair, { ...context, limits });
  const axis = (side: keyof BivariatePair): BivariateAxis => ({
    name: sideName(words, pair[side]),
    unit: sideUnit(words, pair[side]),
    limits: limits[side],
  });
  const [burden, benefit] = [axis("burden"), axis("benefit")];
  const { scenario, modelVersion } = assessment;
  const used = usedSources(world, readBy(assessment, pair), { column: context.column });
  return {
    pair,
    burden,
    benefit,
    layer: indicatorOfBurden(pair.burden),
    language: words.language,
    direction: words.direction,
    title: words.say("bivariate.title", {
      burden: burden.name,
      benefit: benefit.name,
      year: words.year(scenario.year),
    }),
    subtitle: words.say("bivariate.subtitle", {
      burden: burden.unit,
      benefit: benefit.unit,
      scenario: scenarioWords(words, scenario),
    }),
    unit: indicatorOf(indicatorOfBurden(pair.burden))?.unit ?? "",
    classes: bivariateCells.map((_, cell) => ({
      from: Number.NaN,
      to: Number.NaN,
      step: 0,
      cell,
      count: regions.filter(({ classIndex }) => classIndex === cell).length,
      label: cellName(words, cell, pair.benefit),
    })),
    limits: [],
    limitLabels: [],
    specials: specialsOf(regions, words),
    regions,
    dotted: 0,
    sourceLine: sourceLine(words, used, datasets, modelVersion),
    boundaryLine: words.say("layer.boundaries"),
    rangeLine: words.say("bivariate.ranges"),
    legendNote: words.say("bivariate.legendNote"),
    ranked: regions.filter(({ kind }) => kind === "value").length,
    draws: 0,
  };
}

/** Limits of both sides from the reference. A change of the scenario moves regions between classes, never the limits. */
const pairLimits = (
  reference: Assessment,
  { burden, benefit }: BivariatePair,
): BivariateLimits => ({
  burden: thirdLimits(comparedValues(burdenSide(reference, burden))),
  benefit: thirdLimits(comparedValues(benefitSide(reference, benefit))),
});

const comparedValues = (side: readonly SideFigure[]): readonly number[] =>
  side.filter(isCompared).map(({ value }) => value);

const benefitVariables = {
  use: ["population", "aiUseShare", "gdpPerHead"],
  own: ["population", "computeOwned"],
} as const satisfies Record<BivariateBenefit, readonly VariableId[]>;

function readBy({ reads }: Assessment, { burden, benefit }: BivariatePair): VariableId[] {
  const read = reads[indicatorOfBurden(burden)];
  return [...new Set([...(read ? variablesRead(read) : []), ...benefitVariables[benefit]])];
}

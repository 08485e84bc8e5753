import type { Answer } from "../assessment/answer.ts";
import { scoreReason, vulnerabilityOf } from "../assessment/indexColumns.ts";
import { indexScores, weighedBy } from "../assessment/indexScores.ts";
import { scoresOf, turned } from "../assessment/scoresOf.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { weighted } from "../indicator/indicatorReads.ts";
import type { KernelOutput } from "../model/kernel.ts";
import type { KernelInput } from "../model/kernelInput.ts";
import { type Component, pillarComponents } from "../model/pillarComponents.ts";
import type { RangeColumn } from "../model/ranges.ts";
import { type Pillar, pillars } from "../scenario/indexChoice.ts";
import { inputBits } from "./counterHash.ts";
import { weightsByDraw } from "./dirichlet.ts";
import type { DrawPoint } from "./drawPoint.ts";

/** What a score is of: a pillar, the index, or the vulnerability beside it. */
export type ScoreId = NonNullable<Indicator["index"]>;

/** Scores in one draw, those that are asked for. */
export type ScoresOfDraw = Readonly<Partial<Record<ScoreId, Float64Array>>>;

/** Scores the regions in each draw. */
export interface DrawScores {
  /** What the scores are worked out from: ids of quantities and of variables. */
  readonly reads: readonly string[];
  readonly scoresOf: (point: DrawPoint, input: KernelInput, output: KernelOutput) => ScoresOfDraw;
}

/** Sum of the parameters of the Dirichlet distribution of weights: ten for each of three equal pillars. */
export const weightConcentration = 30;

/**
 * Scores the regions in each draw as the assessment scores them at the centre, by the scenario's own normalisation and
 * aggregation. Scales are derived from the regions that take part at the centre, in every draw; the weights of the pillars
 * are drawn around those of the scenario.
 *
 * @param asked the scores that are wanted.
 */
export function drawScores(answer: Answer, asked: ReadonlySet<ScoreId>, seed: number): DrawScores {
  const { scenario, prepared } = answer;
  const { normalisation } = scenario.index;
  const counted = weighted(scenario);
  const isAsked = (pillar: Pillar): boolean =>
    asked.has(pillar) || (asked.has("all") && counted.includes(pillar));
  const components = pillarComponents(scenario);
  const reasonOf = scoreReason(answer);
  const scored = pillars.filter(isAsked).map((pillar) => ({
    pillar,
    components: components[pillar],
    scoring: {
      normalisation,
      peers: [...prepared.regions.keys()].filter((region) => !reasonOf(pillar, region)),
    },
  }));
  const weights = pillarWeights(counted, answer, seed);
  const vulnerability = plainRange(vulnerabilityOf(answer).value.slice());
  return {
    reads: scored.flatMap(({ components: figures }) => figures.map(idOf)),
    scoresOf: (point, input, output) => {
      const scores: Partial<Record<Pillar, RangeColumn>> = {};
      for (const { pillar, components: figures, scoring } of scored)
        scores[pillar] = scoresOf(
          figures.map((component) => ({ component, column: columnOf(component, input, output) })),
          scoring,
        );
      const found: Partial<Record<ScoreId, Float64Array>> = { vulnerability: vulnerability.value };
      for (const { pillar } of scored) found[pillar] = scores[pillar]?.value ?? none;
      if (!asked.has("all")) return found;
      const choice = { ...scenario.index, weights: weights(point("weights")) };
      const joined = indexScores(scores as Record<Pillar, RangeColumn>, counted, choice);
      found.all = (scenario.index.vulnerability ? weighedBy(joined, vulnerability) : joined).value;
      return found;
    },
  };
}

const none = new Float64Array(0);

/** A draw has no range. */
const plainRange = (value: Float64Array): RangeColumn => ({ value, low: value, high: value });

const idOf = ({ of }: Component): string => ("variable" in of ? of.variable : of.quantity);

function columnOf({ of, direction }: Component, input: KernelInput, output: KernelOutput) {
  const value = "variable" in of ? input.data[of.variable] : output[of.quantity];
  return direction === 1 ? plainRange(value) : turned(plainRange(value));
}

/** Weights of the pillars by draw. One pillar alone has nothing to be weighed against. */
function pillarWeights(
  counted: readonly Pillar[],
  { scenario }: Answer,
  seed: number,
): (draw: number) => Readonly<Record<Pillar, number>> {
  const { weights } = scenario.index;
  if (counted.length < 2) return () => weights;
  const given = counted.map((pillar) => weights[pillar]);
  const drawWeights = weightsByDraw(
    given,
    weightConcentration,
    inputBits(seed, "world", "pillarWeights"),
  );
  return (draw) => {
    const drawn = drawWeights(draw);
    return {
      ...weights,
      ...Object.fromEntries(counted.map((pillar, place) => [pillar, drawn[place] as number])),
    };
  };
}

import type { Answer } from "../assessment/answer.ts";
import { scoreReason, vulnerabilityOf } from "../assessment/indexColumns.ts";
import { indexScores, weighedBy } from "../assessment/indexScores.ts";
import { scoresOf, turned } from "../assessment/scoresOf.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { weighted } from "../indicator/indicatorReads.ts";
import type { KernelOutput } from "../model/kernel.ts";
import type { KernelInput } from "../model/kernelInput.ts";
import { type Component, componentId, pillarComponents } from "../model/pillarComponents.ts";
import type { RangeColumn } from "../model/ranges.ts";
import { type Pillar, pillars, type Weights } from "../scenario/indexChoice.ts";
import { inputBits } from "./counterHash.ts";
import { weightsByDraw } from "./dirichlet.ts";
import type { DrawPoint } from "./drawPoint.ts";

/** What a score is of: a pillar, the index, or the vulnerability beside it. */
export type ScoreId = NonNullable<Indicator["index"]>;

/** Scores in one draw, those that are asked for. */
export type ScoresOfDraw = Readonly<Partial<Record<ScoreId, Float64Array>>>;

/** What the kernel has read, as far as scores look at it. */
type ScoredInput = Pick<KernelInput, "data">;

/** How scores are drawn. */
interface ScoreChoice {
  readonly seed: number;
  /** Id of a figure that the scores do without. */
  readonly leftOut?: string | undefined;
}

/** Scores the regions in each draw. */
export interface DrawScores {
  /** What the scores are worked out from: ids of quantities and of variables. */
  readonly reads: readonly string[];
  readonly scoresOf: (point: DrawPoint, input: ScoredInput, output: KernelOutput) => ScoresOfDraw;
  /** The same with given weights of the pillars. */
  readonly scoresWith: (weights: Weights, input: ScoredInput, output: KernelOutput) => ScoresOfDraw;
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
export function drawScores(
  answer: Answer,
  asked: ReadonlySet<ScoreId>,
  { seed, leftOut }: ScoreChoice,
): DrawScores {
  const { scenario, prepared } = answer;
  const { normalisation } = scenario.index;
  const allComponents = pillarComponents(scenario);
  const componentsOf = (pillar: Pillar): readonly Component[] =>
    allComponents[pillar].filter((component) => componentId(component) !== leftOut);
  const counted = weighted(scenario).filter((pillar) => componentsOf(pillar).length > 0);
  const isAsked = (pillar: Pillar): boolean =>
    asked.has(pillar) || (asked.has("all") && counted.includes(pillar));
  const reasonOf = scoreReason(answer);
  const scored = pillars.filter(isAsked).map((pillar) => ({
    pillar,
    components: componentsOf(pillar),
    scoring: {
      normalisation,
      peers: [...prepared.regions.keys()].filter((region) => !reasonOf(pillar, region)),
    },
  }));
  const weights = pillarWeights(counted, answer, seed);
  const vulnerability = plainRange(vulnerabilityOf(answer).value.slice());
  const scoresWith: DrawScores["scoresWith"] = (given, input, output) => {
    const scores: Partial<Record<Pillar, RangeColumn>> = {};
    for (const { pillar, components, scoring } of scored)
      scores[pillar] = scoresOf(
        components.map((component) => ({ component, column: columnOf(component, input, output) })),
        scoring,
      );
    const found: Partial<Record<ScoreId, Float64Array>> = { vulnerability: vulnerability.value };
    for (const { pillar } of scored) found[pillar] = scores[pillar]?.value ?? none;
    if (!asked.has("all")) return found;
    const choice = { ...scenario.index, weights: given };
    const joined = indexScores(scores as Record<Pillar, RangeColumn>, counted, choice);
    found.all = (scenario.index.vulnerability ? weighedBy(joined, vulnerability) : joined).value;
    return found;
  };
  return {
    reads: scored.flatMap(({ components }) => components.map(componentId)),
    scoresOf: (point, ...columns) => scoresWith(weights(point("weights")), ...columns),
    scoresWith,
  };
}

const none = new Float64Array(0);

/** A draw has no range. */
const plainRange = (value: Float64Array): RangeColumn => ({ value, low: value, high: value });

function columnOf({ of, direction }: Component, input: ScoredInput, output: KernelOutput) {
  const value = "variable" in of ? input.data[of.variable] : output[of.quantity];
  return direction === 1 ? plainRange(value) : turned(plainRange(value));
}

/** Weights of the pillars by draw. One pillar alone has nothing to be weighed against. */
function pillarWeights(
  counted: readonly Pillar[],
  { scenario }: Answer,
  seed: number,
): (draw: number) => Weights {
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

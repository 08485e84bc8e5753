import type { Answer } from "../assessment/answer.ts";
import { scoreReason, vulnerabilityOf } from "../assessment/indexColumns.ts";
import { indexScores, weighedBy } from "../assessment/indexScores.ts";
import { scoresOf, turned } from "../assessment/scoresOf.ts";
import { weighted } from "../indicator/indicatorReads.ts";
import type { KernelOutput } from "../model/kernel.ts";
import type { KernelInput } from "../model/kernelInput.ts";
import { type Component, pillarComponents } from "../model/pillarComponents.ts";
import type { RangeColumn } from "../model/ranges.ts";
import { type Pillar, pillars } from "../scenario/indexChoice.ts";
import { hashUniform, inputBits } from "./counterHash.ts";
import { dirichletWeights } from "./dirichlet.ts";

/** Scores of pillars, of the index and of the vulnerability beside it, in one draw. */
export type ScoresOfDraw = Readonly<Record<Pillar | "all" | "vulnerability", Float64Array>>;

/** Sum of the parameters of the Dirichlet distribution of weights: ten for each of three equal pillars. */
export const weightConcentration = 30;

/** Room between the counters of two draws, more than the weights of five pillars can read. */
const countersOfDraw = 1024;

/**
 * Scores the regions in each draw as the assessment scores them at the centre, by the scenario's own normalisation and
 * aggregation. Scales are derived from the regions that take part at the centre, in every draw; the weights of the pillars
 * are drawn around those of the scenario.
 */
export function drawScores(
  answer: Answer,
  seed: number,
): (draw: number, input: KernelInput, output: KernelOutput) => ScoresOfDraw {
  const { scenario, prepared } = answer;
  const { normalisation } = scenario.index;
  const reasonOf = scoreReason(answer);
  const takesPart = Object.fromEntries(
    pillars.map((pillar) => [
      pillar,
      Uint8Array.from(prepared.regions, (_, region) => (reasonOf(pillar, region) ? 0 : 1)),
    ]),
  ) as Record<Pillar, Uint8Array>;
  const components = pillarComponents(scenario);
  const counted = weighted(scenario);
  const weights = weightsByDraw(counted, answer, seed);
  const vulnerability = plainRange(vulnerabilityOf(answer).value.slice());
  return (draw, input, output) => {
    const scores = Object.fromEntries(
      pillars.map((pillar) => [
        pillar,
        scoresOf(
          components[pillar].map((component) => ({
            component,
            column: columnOf(component, input, output),
          })),
          { normalisation, takesPart: (region) => takesPart[pillar][region] === 1 },
        ),
      ]),
    ) as unknown as Record<Pillar, RangeColumn>;
    const joined = indexScores(scores, counted, { ...scenario.index, weights: weights(draw) });
    const index = scenario.index.vulnerability ? weighedBy(joined, vulnerability) : joined;
    const columns = { ...scores, all: index, vulnerability };
    return Object.fromEntries(
      Object.entries(columns).map(([id, { value }]) => [id, value]),
    ) as unknown as ScoresOfDraw;
  };
}

/** A draw has no range. */
const plainRange = (value: Float64Array): RangeColumn => ({ value, low: value, high: value });

function columnOf({ of, direction }: Component, input: KernelInput, output: KernelOutput) {
  const column = plainRange("variable" in of ? input.data[of.variable] : output[of.quantity]);
  return direction === 1 ? column : turned(column);
}

/** Weights of the pillars by draw. One pillar alone has nothing to be weighed against. */
function weightsByDraw(
  counted: readonly Pillar[],
  { scenario }: Answer,
  seed: number,
): (draw: number) => Readonly<Record<Pillar, number>> {
  const { weights } = scenario.index;
  if (counted.length < 2) return () => weights;
  const bits = inputBits(seed, "world", "pillarWeights");
  const given = counted.map((pillar) => weights[pillar]);
  return (draw) => {
    const drawn = dirichletWeights(given, weightConcentration, (counter) =>
      hashUniform(bits, draw * countersOfDraw + counter),
    );
    return {
      ...weights,
      ...Object.fromEntries(counted.map((pillar, place) => [pillar, drawn[place] as number])),
    };
  };
}

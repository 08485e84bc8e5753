import type { Answer } from "../assessment/answer.ts";
import { answerOf, assessmentOfAnswer } from "../assessment/assess.ts";
import type { Assessment } from "../assessment/assessment.ts";
import { sharedOf } from "../assessment/shared.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { indicators } from "../indicator/indicators.ts";
import { kernelOutput, runKernel } from "../model/kernel.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { drawInputs } from "./drawInputs.ts";
import { drawScores } from "./drawScores.ts";
import type { EnsembleCounts } from "./ensembleCounts.ts";
import { indicatorCounter } from "./indicatorCounter.ts";
import { type DrawColumns, type DrawnSeries, seriesOf } from "./series.ts";

/** What an ensemble is asked. */
export interface EnsembleRequest {
  readonly scenario: Scenario;
  /** A whole number; the same one gives the same draws. */
  readonly seed: number;
  /** Ids of the indicators to count; all that an ensemble can draw where absent. */
  readonly indicators?: readonly string[] | undefined;
}

/** An ensemble, ready to count any of its draws. */
export interface Ensemble {
  /** Results at the centre: they say which regions have a number and which are ranked, in every draw. */
  readonly assessment: Assessment;
  readonly series: readonly DrawnSeries[];
  readonly seed: number;
  readonly key: string;
  /**
   * Counts the draws from `from` up to `to`, the end left out. Each draw is a function of the seed and its number alone.
   * Throws where a region that has a number at the centre has none in a draw: a draw is never left out.
   *
   * @param counted told after each draw how many are done.
   */
  readonly count: (from: number, to: number, counted?: (draws: number) => void) => EnsembleCounts;
}

/** Whether an ensemble can draw an indicator: results of the model, not published figures and not accounts between regions. */
export const isDrawn = ({ quantity, index, hostedLoad }: Indicator): boolean =>
  quantity !== undefined || index !== undefined || hostedLoad === true;

/**
 * Prepares an ensemble of the countries of a world: Monte Carlo over the ranges of parameters, of loads and of regional figures,
 * with the model's own kernel in each draw.
 */
export function ensembleOf(world: World, request: EnsembleRequest): Ensemble {
  const { scenario, seed } = request;
  if (world.parents)
    throw new Error("An ensemble draws countries; the levels below them are not drawn yet.");
  const answer = answerOf(sharedOf(world), scenario);
  const assessment = assessmentOfAnswer(answer);
  const asked = indicators.filter(
    (indicator) => isDrawn(indicator) && (request.indicators?.includes(indicator.id) ?? true),
  );
  const series = asked.flatMap((indicator) => seriesOf(indicator, assessment) ?? []);
  const ids = series.map(({ indicator: { id } }) => id);
  const run = drawRunner(answer, seed, series);
  const key = JSON.stringify([assessment.modelVersion, seed, scenario, ids]);
  return {
    assessment,
    series,
    seed,
    key,
    count: (from, to, counted) => {
      if (!(from >= 0 && to > from))
        throw new Error(
          `Draws are counted from one number up to a larger one; received ${from} and ${to}.`,
        );
      const counters = series.map((one) => indicatorCounter(one, assessment.regions));
      for (let draw = from; draw < to; draw += 1) {
        const columns = run(draw);
        for (const [place, { column }] of series.entries())
          counters[place]?.add(column(columns), draw);
        counted?.(draw + 1 - from);
      }
      return {
        key,
        draws: [{ from, to }],
        indicators: counters.map((counter) => counter.counts()),
      };
    },
  };
}

function drawRunner(
  answer: Answer,
  seed: number,
  series: readonly DrawnSeries[],
): (draw: number) => DrawColumns {
  const { input, moveTo } = drawInputs(answer.prepared, answer, seed);
  const quantities = kernelOutput(input.count);
  const scores = series.some(({ indicator }) => indicator.index !== undefined)
    ? drawScores(answer, seed)
    : undefined;
  return (draw) => {
    moveTo(draw);
    runKernel(input, quantities);
    return { quantities, hostedLoad: input.hostedLoad, scores: scores?.(draw, input, quantities) };
  };
}

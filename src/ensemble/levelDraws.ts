import type { Answer } from "../assessment/answer.ts";
import { answerOf } from "../assessment/assess.ts";
import { type Assessment, outcomeKinds } from "../assessment/assessment.ts";
import { kernelOutput, runKernel } from "../model/kernel.ts";
import { inputsOf, stepsMovedBy, stepsTo } from "../model/partialPlan.ts";
import { quantitiesOf } from "../model/scenarioQuantities.ts";
import { drawInputs } from "./drawInputs.ts";
import type { DrawPoint } from "./drawPoint.ts";
import { drawScores, type ScoreId, type ScoresOfDraw } from "./drawScores.ts";
import { type DrawColumns, type DrawnSeries, readsOf } from "./series.ts";

/** What is asked of the draws of a level. */
interface AskedDraws {
  readonly seed: number;
  /** Ids of quantities and inputs. */
  readonly reads: readonly string[];
  readonly scores: ReadonlySet<ScoreId>;
}

/** The draws of a level. */
export interface LevelDraws {
  /** Computes the columns of one point after another. */
  readonly columnsAt: (point: DrawPoint) => DrawColumns;
  /** Ids of all that draws move and results read. */
  readonly moved: ReadonlySet<string>;
}

/** Prepares the draws of what is asked of a level. */
export function levelDraws(
  answer: Answer,
  assessment: Assessment,
  { seed, series }: { readonly seed: number; readonly series: readonly DrawnSeries[] },
): LevelDraws {
  const asked = series.map(({ indicator }) => indicator);
  const scores = new Set(asked.flatMap(({ index }) => index ?? []));
  const { columnsAt, moved } = drawsOf(answer, { seed, reads: asked.flatMap(readsOf), scores });
  const lend = scoresFromAbove(answer, assessment, { seed, series });
  return {
    moved,
    columnsAt: (point) => {
      const columns = columnsAt(point);
      lend?.(point, columns.scores);
      return columns;
    },
  };
}

/** Only what leads to what is asked is drawn and computed, and what no draw moves is computed once. */
function drawsOf(answer: Answer, { seed, reads, scores: scored }: AskedDraws): LevelDraws {
  const scores = drawScores(answer, scored, seed);
  const wanted = [...reads, ...scores.reads];
  const plan = stepsTo(quantitiesOf(answer.scenario).plan, wanted);
  const read = new Set([...wanted, ...inputsOf(plan)]);
  const { input, moved, moveTo } = drawInputs(answer.prepared, answer, { seed, read });
  const quantities = kernelOutput(input.count);
  runKernel(input, quantities, plan);
  const moving = stepsMovedBy(plan, moved);
  return {
    moved,
    columnsAt: (point) => {
      moveTo(point);
      runKernel(input, quantities, moving);
      return { quantities, input, scores: scores.scoresOf(point, input, quantities) };
    },
  };
}

const inherited = outcomeKinds.indexOf("inherited");

/**
 * Gives regions that have nothing of their own in a score the score of the region above in the same draw, as an assessment
 * does; `undefined` where there is no such region.
 */
function scoresFromAbove(
  { shared, prepared, scenario }: Answer,
  { columns }: Assessment,
  { seed, series }: { readonly seed: number; readonly series: readonly DrawnSeries[] },
): ((point: DrawPoint, scores: ScoresOfDraw) => void) | undefined {
  const lent = series.flatMap(({ indicator: { id, index }, regions }) => {
    const heirs = regions.filter((region) => columns[id]?.kind[region] === inherited);
    return index !== undefined && heirs.length > 0 ? [{ index, heirs }] : [];
  });
  if (!shared.above || lent.length === 0) return undefined;
  const parents = prepared.regions.map(({ parent }) => shared.placesAbove.get(parent ?? "") ?? -1);
  const scores = new Set(lent.map(({ index }) => index));
  const { columnsAt } = drawsOf(answerOf(shared.above, scenario), { seed, reads: [], scores });
  return (point, own) => {
    const above = columnsAt(point).scores;
    for (const { index, heirs } of lent)
      for (const region of heirs) {
        const score = above[index]?.[parents[region] as number];
        if (own[index] && score !== undefined) own[index][region] = score;
      }
  };
}

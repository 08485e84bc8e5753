import type { Answer } from "../assessment/answer.ts";
import { answerOf } from "../assessment/assess.ts";
import { type Assessment, outcomeKinds } from "../assessment/assessment.ts";
import type { LedgerFigure } from "../indicator/indicator.ts";
import { kernelOutput, runKernel } from "../model/kernel.ts";
import { kernelInput } from "../model/kernelInput.ts";
import { inputsOf, stepsMovedBy, stepsTo } from "../model/partialPlan.ts";
import { questionOf } from "../model/question.ts";
import { quantitiesOf } from "../model/scenarioQuantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { drawInputs } from "./drawInputs.ts";
import { drawLedgers } from "./drawLedgers.ts";
import type { DrawPoint } from "./drawPoint.ts";
import { drawScores, type ScoreId, type ScoresOfDraw } from "./drawScores.ts";
import { type DrawColumns, type DrawnSeries, readsOf } from "./series.ts";

/** What is asked of the draws of a level. */
interface AskedDraws {
  readonly seed: number;
  /** Ids of quantities and inputs. */
  readonly reads: readonly string[];
  readonly scores: ReadonlySet<ScoreId>;
  readonly ledgers: ReadonlySet<LedgerFigure>;
}

/** Central values of parameters, in their own unit, in place of those of a scenario. */
export type ChangedParameters = Scenario["parameters"];

/** The draws of a level. */
export interface LevelDraws {
  /** Computes the columns of one point after another. */
  readonly columnsAt: (point: DrawPoint) => DrawColumns;
  /** The columns with everything at its centre, where some parameters are set otherwise. */
  readonly centreWith: (changed: ChangedParameters) => DrawColumns;
  /** Ids of all that draws move and results read. */
  readonly moved: ReadonlySet<string>;
}

/** Series to draw, and at which points. */
export interface AskedSeries {
  readonly seed: number;
  readonly series: readonly DrawnSeries[];
}

/** Prepares the draws of what is asked of a level. */
export function levelDraws(
  answer: Answer,
  assessment: Assessment,
  { seed, series }: AskedSeries,
): LevelDraws {
  const asked = series.map(({ indicator }) => indicator);
  const scores = new Set(asked.flatMap(({ index }) => index ?? []));
  const ledgers = new Set(asked.flatMap(({ ledger }) => ledger ?? []));
  const own = drawsOf(answer, { seed, reads: asked.flatMap(readsOf), scores, ledgers });
  const lend = scoresFromAbove(answer, assessment, { seed, series });
  const lent = (columnsOf: (draws: LevelDraws) => DrawColumns): DrawColumns => {
    const columns = columnsOf(own);
    lend?.(columnsOf, columns.scores);
    return columns;
  };
  return {
    moved: own.moved,
    columnsAt: (point) => lent(({ columnsAt }) => columnsAt(point)),
    centreWith: (changed) => lent(({ centreWith }) => centreWith(changed)),
  };
}

/** Only what leads to what is asked is drawn and computed, and what no draw moves is computed once. */
function drawsOf(
  answer: Answer,
  { seed, reads, scores: scored, ledgers: accounts }: AskedDraws,
): LevelDraws {
  const { prepared, scenario } = answer;
  const scores = drawScores(answer, scored, { seed });
  const ledgers = drawLedgers(answer, accounts);
  const wanted = [...reads, ...scores.reads, ...ledgers.reads];
  const plan = stepsTo(quantitiesOf(scenario).plan, wanted);
  const read = new Set([...wanted, ...inputsOf(plan)]);
  const { input, moved, moveTo } = drawInputs(prepared, answer, { seed, read });
  const quantities = kernelOutput(input.count);
  runKernel(input, quantities, plan);
  const moving = stepsMovedBy(plan, moved);
  return {
    moved,
    columnsAt: (point) => {
      moveTo(point);
      runKernel(input, quantities, moving);
      return {
        ...{ quantities, input },
        scores: scores.scoresOf(point, input, quantities),
        ledgers: ledgers.ledgersOf(input, quantities),
      };
    },
    centreWith: (changed) => {
      const parameters = { ...scenario.parameters, ...changed };
      const question = questionOf(prepared, { ...scenario, parameters });
      const centre = kernelInput(prepared, question);
      const output = runKernel(
        centre,
        kernelOutput(centre.count),
        stepsTo(centre.quantities.plan, wanted),
      );
      const { weights } = scenario.index;
      return {
        quantities: output,
        input: centre,
        scores: scores.scoresWith(weights, centre, output),
        ledgers: ledgers.ledgersOf(centre, output),
      };
    },
  };
}

const inherited = outcomeKinds.indexOf("inherited");

/** Writes scores of the level above into those of its heirs. @param columnsOf the columns that are asked of each level. */
type Lend = (columnsOf: (draws: LevelDraws) => DrawColumns, own: ScoresOfDraw) => void;

/**
 * Gives regions that have nothing of their own in a score the score of the region above in the same draw, as an assessment
 * does; `undefined` where there is no such region.
 */
function scoresFromAbove(
  { shared, prepared, scenario }: Answer,
  { columns }: Assessment,
  { seed, series }: AskedSeries,
): Lend | undefined {
  const lent = series.flatMap(({ indicator: { id, index }, regions }) => {
    const heirs = regions.filter((region) => columns[id]?.kind[region] === inherited);
    return index !== undefined && heirs.length > 0 ? [{ index, heirs }] : [];
  });
  if (!shared.above || lent.length === 0) return undefined;
  const parents = prepared.regions.map(({ parent }) => shared.placesAbove.get(parent ?? "") ?? -1);
  const scores = new Set(lent.map(({ index }) => index));
  const lenders = drawsOf(answerOf(shared.above, scenario), {
    ...{ seed, scores },
    reads: [],
    ledgers: new Set(),
  });
  return (columnsOf, own) => {
    const above = columnsOf(lenders).scores;
    for (const { index, heirs } of lent)
      for (const region of heirs) {
        const score = above[index]?.[parents[region] as number];
        if (own[index] && score !== undefined) own[index][region] = score;
      }
  };
}

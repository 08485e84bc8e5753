import type { Answer } from "../assessment/answer.ts";
import { answerOf } from "../assessment/assess.ts";
import type { Assessment } from "../assessment/assessment.ts";
import { rangeRoom } from "../model/ranges.ts";
import { aggregations, normalisations } from "../scenario/indexChoice.ts";
import { type Scenario, waterIntensityMethods } from "../scenario/scenario.ts";
import { hashUniform, inputBits } from "./counterHash.ts";
import { type AskedSeries, type LevelDraws, levelDraws } from "./levelDraws.ts";
import type { DrawColumns, DrawnSeries } from "./series.ts";

type Choice = (scenario: Scenario) => Scenario;

/** Choices of the method that no range holds, with the scenarios that each leads to. */
const choices: Readonly<Record<string, readonly Choice[]>> = {
  normalisation: normalisations.map(
    (normalisation): Choice =>
      (scenario) => ({ ...scenario, index: { ...scenario.index, normalisation } }),
  ),
  aggregation: aggregations.map(
    (aggregation): Choice =>
      (scenario) => ({ ...scenario, index: { ...scenario.index, aggregation } }),
  ),
  hydroEvaporation: [false, true].map(
    (hydroEvaporation): Choice =>
      (scenario) => ({ ...scenario, switches: { ...scenario.switches, hydroEvaporation } }),
  ),
  waterIntensity: waterIntensityMethods.map(
    (waterIntensity): Choice =>
      (scenario) => ({ ...scenario, switches: { ...scenario.switches, waterIntensity } }),
  ),
};

/** The scenario of each draw, every choice of the method as likely as another. */
export function drawnMethod(scenario: Scenario, seed: number): (draw: number) => Scenario {
  const drawn = Object.entries(choices).map(([id, options]) => ({
    options,
    bits: inputBits(seed, "world", `method ${id}`),
  }));
  return (draw) =>
    drawn.reduce((sum, { options, bits }) => {
      const place = Math.floor(hashUniform(bits, draw) * options.length);
      return (options[place] as Choice)(sum);
    }, scenario);
}

/**
 * Draws of an ensemble whose method is uncertain as well: each draw is one of the scenario that its choices make, at the same
 * points; the choices belong to the group of the weights. A region for which a way to its water has no figure keeps the way of the scenario in that draw: publishers' lists
 * differ. What the model answers at the centre of such a scenario is computed when the first draw asks for it.
 */
export function methodDraws(
  answer: Answer,
  assessment: Assessment,
  asked: AskedSeries,
): LevelDraws {
  const methodOf = drawnMethod(answer.scenario, asked.seed);
  const chosen = levelDraws(answer, assessment, asked);
  const runs = new Map<string, LevelDraws>();
  const runUnder = (scenario: Scenario): LevelDraws => {
    const name = JSON.stringify([scenario.index, scenario.switches]);
    const known = runs.get(name);
    if (known) return known;
    /** Room of its own, since the answer has to last. */
    const room = rangeRoom(answer.prepared.regions.length);
    const run = levelDraws(answerOf({ ...answer.shared, room }, scenario), assessment, asked);
    runs.set(name, run);
    return run;
  };
  return {
    ...chosen,
    columnsAt: (point) => {
      const scenario = methodOf(point("weights"));
      const columns = runUnder(scenario).columnsAt(point);
      const isWhole = asked.series.every(({ column, regions }) =>
        regions.every((region) => !Number.isNaN(column(columns)[region])),
      );
      if (isWhole) return columns;
      const own = runUnder({ ...scenario, switches: answer.scenario.switches }).columnsAt(point);
      return filledFrom(own, columns, asked.series);
    },
  };
}

/** Columns of a draw with the numbers of another in the place of those that are missing. */
function filledFrom(
  own: DrawColumns,
  columns: DrawColumns,
  series: readonly DrawnSeries[],
): DrawColumns {
  const filled = (column: Float64Array, other: Float64Array): Float64Array =>
    column.map((number, region) => (Number.isNaN(number) ? (other[region] as number) : number));
  const { quantities, scores, ledgers } = columns;
  const indicators = series.map(({ indicator }) => indicator);
  const quantityIds = indicators.flatMap(({ quantity }) => quantity ?? []);
  const scoreIds = indicators.flatMap(({ index }) => index ?? []);
  const ledgerIds = indicators.flatMap(({ ledger }) => ledger ?? []);
  return {
    ...columns,
    quantities: {
      ...quantities,
      ...Object.fromEntries(
        quantityIds.map((id) => [id, filled(quantities[id], own.quantities[id])]),
      ),
    },
    scores: Object.fromEntries(
      scoreIds.map((id) => [id, filled(scores[id] ?? none, own.scores[id] ?? none)]),
    ),
    ledgers: Object.fromEntries(
      ledgerIds.map((id) => [id, filled(ledgers[id] ?? none, own.ledgers[id] ?? none)]),
    ),
  };
}

const none = new Float64Array(0);

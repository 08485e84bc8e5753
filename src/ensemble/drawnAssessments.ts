import { indicatorOf } from "../indicator/indicators.ts";
import type { RangeColumn } from "../model/ranges.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { centreOf } from "./centreOf.ts";
import { plainPoint } from "./drawPoint.ts";
import { worldParameters } from "./globalInputs.ts";
import { levelDraws } from "./levelDraws.ts";
import { parameterDraws } from "./parameterDraws.ts";
import { type DrawColumns, type DrawnSeries, seriesAround } from "./series.ts";

/** One draw, to be read as an assessment is: its numbers have no range. */
export interface DrawnAssessment {
  /** Parameters stand at the numbers of the draw. */
  readonly scenario: Scenario;
  /** By indicator id, users' units; `NaN` where a region has no number at the centre. */
  readonly columns: Readonly<Record<string, RangeColumn>>;
}

/** What is drawn one by one. */
export interface DrawnQuestion {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Ids of the indicators that are read. */
  readonly indicators: readonly string[];
}

/**
 * Assessments draw by draw, for figures that are worked out from several indicators at once. An ensemble of the same seed
 * counts the same draws.
 */
export function drawnAssessments(
  world: World,
  { scenario, seed, indicators }: DrawnQuestion,
): (draw: number) => DrawnAssessment {
  const centre = centreOf(world, scenario);
  const series = seriesAround(centre, {
    indicators: indicators.flatMap((id) => indicatorOf(id) ?? []),
  });
  const { columnsAt } = levelDraws(centre.answer, centre.assessment, { seed, series });
  const scenarioOf = drawnScenarios(scenario, seed);
  return (draw) => {
    const drawn = columnsAt(plainPoint(draw));
    return {
      scenario: scenarioOf(draw),
      columns: Object.fromEntries(
        series.map((one) => [one.indicator.id, withoutRange(numbersOf(one, drawn))]),
      ),
    };
  };
}

function numbersOf({ column, regions, zeros, scale }: DrawnSeries, drawn: DrawColumns) {
  const values = column(drawn);
  const numbers = new Float64Array(values.length).fill(Number.NaN);
  for (const region of regions)
    numbers[region] = zeros.has(region) ? 0 : (values[region] as number) * scale;
  return numbers;
}

const withoutRange = (value: Float64Array): RangeColumn => ({ value, low: value, high: value });

/** The scenario with its parameters set to the numbers of a draw. */
function drawnScenarios(scenario: Scenario, seed: number): (draw: number) => Scenario {
  const drawn = worldParameters.flatMap((id) => {
    const draws = parameterDraws(scenario, seed, id);
    return draws ? [{ id, draws }] : [];
  });
  return (draw) => {
    const numbers = drawn.map(({ id, draws }) => [id, draws(draw)] as const);
    return {
      ...scenario,
      parameters: { ...scenario.parameters, ...Object.fromEntries(numbers) },
      ranges: {
        ...scenario.ranges,
        ...Object.fromEntries(numbers.map(([id, number]) => [id, [number, number]])),
      },
    };
  };
}

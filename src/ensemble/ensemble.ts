import type { Assessment } from "../assessment/assessment.ts";
import type { Indicator } from "../indicator/indicator.ts";
import { indicators } from "../indicator/indicators.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Centre, centreOf } from "./centreOf.ts";
import { checkPacked } from "./checkPacked.ts";
import { type DrawPoint, mostDraws, plainPoint } from "./drawPoint.ts";
import { type DrawRange, drawCount, type EnsembleCounts, joinedRanges } from "./ensembleCounts.ts";
import { indicatorCounter } from "./indicatorCounter.ts";
import { type ChangedParameters, levelDraws } from "./levelDraws.ts";
import { methodDraws } from "./methodDraws.ts";
import { readDraws } from "./packedCounts.ts";
import { NumberReader } from "./packedNumbers.ts";
import { type DrawColumns, type DrawnSeries, seriesAround } from "./series.ts";

/** What an ensemble is asked. */
export interface EnsembleRequest extends DrawnIndicators {
  readonly scenario: Scenario;
}

/** Which indicators are drawn, and at which points. */
export interface DrawnIndicators {
  /** A whole number; the same one gives the same draws. */
  readonly seed: number;
  /** Ids of the indicators to count; all that an ensemble can draw where absent. */
  readonly indicators?: readonly string[] | undefined;
  /** Whether choices of the method are drawn too (`methodDraws`); intervals are then not of the chosen question alone. */
  readonly methodUncertainty?: boolean;
  /** Ids of the regions that are counted; all take part in ranks and scores. All are counted where absent. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** An ensemble, ready to count any of its draws. */
export interface Ensemble {
  /** Results at the centre: they say which regions have a number and which are ranked, in every draw. */
  readonly assessment: Assessment;
  readonly series: readonly DrawnSeries[];
  readonly seed: number;
  readonly methodUncertainty: boolean;
  readonly key: string;
  /** Ids of all that draws move: parameters, variables, and what is worked out before the model runs. */
  readonly moved: ReadonlySet<string>;
  /** The columns at one point; the next call overwrites them. */
  readonly columnsAt: (point: DrawPoint) => DrawColumns;
  /** The columns with everything at its centre, where some parameters are set otherwise. */
  readonly centreWith: (changed: ChangedParameters) => DrawColumns;
  /**
   * Counts the draws from `from` up to `to`, the end left out. Each draw is a function of the seed and its number alone.
   * Throws where a region that has a number at the centre has none in a draw: a draw is never left out.
   *
   * @param counted told after each draw how many are done.
   */
  readonly count: (from: number, to: number, counted?: (draws: number) => void) => EnsembleCounts;
  /** The same bit by bit, for who must answer others meanwhile. */
  readonly counting: () => Counting;
}

/** Draws that are being counted. */
export interface Counting {
  /** Counts the draws from `from` up to `to`, the end left out. */
  readonly add: (from: number, to: number) => void;
  /**
   * Adds draws that were counted elsewhere, as `packCounts` packed them.
   *
   * @returns why they cannot be added, in which case nothing is; `undefined` where they were.
   */
  readonly join: (packed: Uint8Array) => string | undefined;
  /** What is counted; nothing can be added afterwards. */
  readonly counts: () => EnsembleCounts;
}

/** Whether an ensemble can draw an indicator: results of the model and accounts between regions, not published figures. */
export const isDrawn = ({ quantity, index, hostedLoad, ledger }: Indicator): boolean =>
  quantity !== undefined || index !== undefined || hostedLoad === true || ledger !== undefined;

/**
 * Prepares an ensemble of the regions of a world: Monte Carlo over the ranges of parameters, of loads and of regional figures,
 * with the model's own kernel in each draw.
 */
export const ensembleOf = (world: World, { scenario, ...drawn }: EnsembleRequest): Ensemble =>
  ensemblesOf(world, scenario)(drawn);

/** Prepares ensembles of several choices of indicators; what the model answers at the centre is computed once. */
export function ensemblesOf(
  world: World,
  scenario: Scenario,
): (drawn: DrawnIndicators) => Ensemble {
  const centre = centreOf(world, scenario);
  return (drawn) => ensembleAround(centre, drawn);
}

function ensembleAround(
  centre: Centre,
  { seed, indicators: ids, only, methodUncertainty = false }: DrawnIndicators,
): Ensemble {
  const { answer, assessment } = centre;
  const meant = indicators.filter(
    (indicator) => isDrawn(indicator) && (ids?.includes(indicator.id) ?? true),
  );
  const series = seriesAround(centre, { indicators: meant, only });
  const drawsOf = methodUncertainty ? methodDraws : levelDraws;
  const level = drawsOf(answer, assessment, { seed, series });
  const key = JSON.stringify([
    assessment.modelVersion,
    seed,
    assessment.scenario,
    series.map(({ indicator: { id } }) => id),
    methodUncertainty,
    ...(only ? [[...only]] : []),
  ]);
  const counting = (): Counting => {
    const rows = keptRows(series);
    const counters = series.map((one) => indicatorCounter(one, assessment.regions, rows));
    let draws: readonly DrawRange[] = [];
    const join = (packed: Uint8Array): void => {
      const own = checkPacked(packed, { key, series });
      draws = joinedRanges([...draws, ...own]);
      const reader = new NumberReader(packed);
      readDraws(reader, key);
      for (const counter of counters) counter.join(reader, drawCount({ draws: own }));
    };
    return {
      join: (packed) => {
        try {
          join(packed);
          return undefined;
        } catch (error) {
          return (error as Error).message;
        }
      },
      add: (from, to) => {
        draws = joinedRanges([...draws, checkedRange({ from, to })]);
        for (let draw = from; draw < to; draw += 1) {
          const columns = level.columnsAt(plainPoint(draw));
          for (const [place, { column }] of series.entries())
            counters[place]?.add(column(columns), draw);
        }
      },
      counts: () => ({
        key,
        draws,
        /** Each is let go of as soon as its counts are taken, which halves the memory at the end. */
        indicators: series.flatMap(() => counters.shift()?.counts() ?? []),
      }),
    };
  };
  const asked = { assessment, series, seed, methodUncertainty, key };
  return { ...level, ...asked, counting, count: countBy(counting) };
}

/** Numbers that are kept before they are counted, of all indicators together: 64 MB. */
const mostNumbers = 2 ** 24;

/** Draws that are kept: more are counted faster, since the counts of a region are then in the cache for longer. */
function keptRows(series: readonly DrawnSeries[]): number {
  const numbers = series.reduce((sum, { regions }) => sum + regions.length, 0);
  return Math.min(256, Math.max(16, Math.floor(mostNumbers / numbers)));
}

function checkedRange({ from, to }: DrawRange): DrawRange {
  if (from >= 0 && to > from && to <= mostDraws) return { from, to };
  throw new Error(
    `Draws are counted from one number up to a larger one, at most ${mostDraws}; received ${from} and ${to}.`,
  );
}

/** Draws counted between two words on progress. */
const drawsOfStep = 4;

const countBy =
  (counting: () => Counting): Ensemble["count"] =>
  (from, to, counted) => {
    const { add, counts } = counting();
    if (!(to > from)) add(from, to);
    for (let start = from; start < to; start += drawsOfStep) {
      const end = Math.min(to, start + drawsOfStep);
      add(start, end);
      counted?.(end - from);
    }
    return counts();
  };

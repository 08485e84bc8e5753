import { type Component, fewestRanked } from "../model/pillarComponents.ts";
import type { RangeColumn } from "../model/ranges.ts";
import type { Normalisation } from "../scenario/indexChoice.ts";
import { goalpostScale, rankScaleOf, standardScaleOf } from "../statistics/scales.ts";
import { type Scale, type Scaling, scaleOf, yardstickOf } from "../statistics/yardstick.ts";

/** Scores of one pillar: 0–100 with range, NaN where there is none. */
export interface PillarScores extends RangeColumn {
  /** Whether enough regions have the required figure to derive a scale. */
  readonly comparable: boolean;
  /** Whether a region has the required figure itself. */
  readonly has: (region: number) => boolean;
}

/** A figure with its numbers, more being the heavier burden. */
export interface ScoredFigure {
  readonly component: Pick<Component, "direction" | "goalposts">;
  readonly column: RangeColumn;
}

interface Scoring {
  readonly normalisation: Normalisation;
  /** Whether a region belongs to those that are compared. */
  readonly takesPart: (region: number) => boolean;
}

/** Mean of the scores of several figures: the first is required, the others join where they are known. */
export function scoresOf(figures: readonly ScoredFigure[], scoring: Scoring): PillarScores {
  const numbers = figures[0]?.column.value ?? new Float64Array();
  const has = (region: number): boolean => Number.isFinite(numbers[region]);
  const [required, ...joining] = figures.map((figure) => placed(figure, scoring));
  if (!required) return { ...emptyColumn(numbers.length), comparable: false, has };
  const others = joining.filter((column) => column !== undefined);
  return { ...meanOf(required, others), comparable: true, has };
}

/** The same numbers with the heavier burden at the other end. */
export const turned = ({ value, low, high }: RangeColumn): RangeColumn => ({
  value: value.map((number) => -number),
  low: high.map((number) => -number),
  high: low.map((number) => -number),
});

/** Places a figure between 0 and 100; `undefined` where too few regions have it. */
function placed(
  figure: ScoredFigure,
  { normalisation, takesPart }: Scoring,
): RangeColumn | undefined {
  const { column } = figure;
  const ranked = new Float64Array(column.value.length).fill(Number.NaN);
  const sample: number[] = [];
  for (const [region, value] of column.value.entries()) {
    if (!Number.isFinite(value) || !takesPart(region)) continue;
    ranked[region] = value;
    sample.push(value);
  }
  if (sample.length < fewestRanked) return undefined;
  const place = scaleFor(figure, normalisation, sample);
  const scored = (end: Float64Array): Float64Array =>
    end.map((value, region) => {
      const own = ranked[region] as number;
      return Number.isNaN(own) ? Number.NaN : place(value, own);
    });
  return { value: scored(column.value), low: scored(column.low), high: scored(column.high) };
}

const scalings: Readonly<Record<Exclude<Normalisation, "goalposts">, Scaling>> = {
  minMax: scaleOf,
  percentileRank: rankScaleOf,
  zScore: standardScaleOf,
};

/** Goalposts clip what lies beyond them, so that outliers need no treatment. */
const scaleFor = (
  { component }: ScoredFigure,
  normalisation: Normalisation,
  sample: readonly number[],
): Scale =>
  normalisation === "goalposts"
    ? goalpostScale(component.goalposts)
    : yardstickOf(sample, scalings[normalisation]).place;

/** Mean of the required figure and of those that join it; without the required one there is none. */
function meanOf(required: RangeColumn, joining: readonly RangeColumn[]): RangeColumn {
  const mean = (end: keyof RangeColumn): Float64Array => {
    const columns = joining.map((column) => column[end]);
    return required[end].map((value, region) => {
      let sum = value;
      let count = 1;
      for (const column of columns) {
        const score = column[region] as number;
        if (Number.isNaN(score)) continue;
        sum += score;
        count += 1;
      }
      return sum / count;
    });
  };
  return { value: mean("value"), low: mean("low"), high: mean("high") };
}

const emptyColumn = (count: number): RangeColumn => ({
  value: new Float64Array(count).fill(Number.NaN),
  low: new Float64Array(count).fill(Number.NaN),
  high: new Float64Array(count).fill(Number.NaN),
});

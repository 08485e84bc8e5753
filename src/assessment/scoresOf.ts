import { type Component, fewestRanked } from "../model/pillarComponents.ts";
import type { RangeColumn } from "../model/ranges.ts";
import type { Normalisation } from "../scenario/indexChoice.ts";
import { type ClippedEnd, clippedEnd, joinedEnds } from "../statistics/clippedEnd.ts";
import { compositeMean } from "../statistics/compositeMean.ts";
import { robustEnds, robustScaleOf } from "../statistics/robustEnds.ts";
import { goalpostScale, rankScaleOf, standardScaleOf } from "../statistics/scales.ts";
import { type Scale, type Scaling, scaleOf, yardstickOf } from "../statistics/yardstick.ts";

/** Scores of one pillar: 0–100 with range, NaN where there is none. */
export interface PillarScores extends RangeColumn {
  /** Whether enough regions have the required figure to derive a scale. */
  readonly comparable: boolean;
  /** Whether a region has the required figure itself. */
  readonly has: (region: number) => boolean;
  /** At which ends of their scales figures of a region are held. */
  readonly clipped: (region: number) => ClippedEnd;
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

/** A figure placed on its scale. */
interface Placed extends RangeColumn {
  readonly clipped: (region: number) => ClippedEnd;
}

/** Mean of the scores of several figures, as `compositeMean` joins them. */
export function scoresOf(figures: readonly ScoredFigure[], scoring: Scoring): PillarScores {
  const numbers = figures[0]?.column.value ?? new Float64Array();
  const has = (region: number): boolean => Number.isFinite(numbers[region]);
  const columns = figures.map((figure) => placed(figure, scoring));
  const none: Placed = { ...emptyColumn(numbers.length), clipped: () => "none" };
  return {
    ...meanOf(columns.map((column) => column ?? none)),
    comparable: columns[0] !== undefined,
    has,
    clipped: (region) => joinedEnds(columns.map((column) => column?.clipped(region) ?? "none")),
  };
}

/** The same numbers with the heavier burden at the other end. */
export const turned = ({ value, low, high }: RangeColumn): RangeColumn => ({
  value: value.map((number) => -number),
  low: high.map((number) => -number),
  high: low.map((number) => -number),
});

/** Places a figure between 0 and 100; `undefined` where too few regions have it. */
function placed(figure: ScoredFigure, { normalisation, takesPart }: Scoring): Placed | undefined {
  const { column } = figure;
  const ranked = column.value.map((value, region) =>
    Number.isFinite(value) && takesPart(region) ? value : Number.NaN,
  );
  /** Rising, so that sums over it do not depend on the order of regions. */
  const sample = [...ranked.filter((value) => !Number.isNaN(value)).sort()];
  if (sample.length < fewestRanked) return undefined;
  const place = scaleFor(figure, normalisation, sample);
  const scored = (end: Float64Array): Float64Array =>
    end.map((value, region) => {
      const own = ranked[region] as number;
      return Number.isNaN(own) ? Number.NaN : place(value, own);
    });
  const ends = normalisation === "minMax" ? robustEnds(sample) : undefined;
  const value = scored(column.value);
  const scoredEnd = (end: Float64Array): Float64Array =>
    end === column.value ? value : scored(end);
  return {
    value,
    low: scoredEnd(column.low),
    high: scoredEnd(column.high),
    clipped: (region) => (ends ? clippedEnd(ranked[region] as number, ends) : "none"),
  };
}

/** Scales between the extremes of a sample, or by its moments: outliers are treated first. */
const treated: Readonly<Record<Exclude<Normalisation, "goalposts" | "minMax">, Scaling>> = {
  fullMinMax: scaleOf,
  percentileRank: rankScaleOf,
  zScore: standardScaleOf,
};

/** Goalposts and robust ends clip what lies beyond them, so that outliers need no treatment. */
function scaleFor(
  { component }: ScoredFigure,
  normalisation: Normalisation,
  sample: readonly number[],
): Scale {
  if (normalisation === "goalposts") return goalpostScale(component.goalposts);
  if (normalisation === "minMax") return robustScaleOf(sample);
  return yardstickOf(sample, treated[normalisation]).place;
}

function meanOf(columns: readonly RangeColumn[]): RangeColumn {
  const mean = (end: keyof RangeColumn): Float64Array =>
    (columns[0]?.[end] ?? new Float64Array()).map((_, region) =>
      compositeMean(columns.map((column) => column[end][region] as number)),
    );
  const value = mean("value");
  const meanAt = (end: "low" | "high"): Float64Array =>
    columns.every((column) => column[end] === column.value) ? value : mean(end);
  return { value, low: meanAt("low"), high: meanAt("high") };
}

const emptyColumn = (count: number): RangeColumn => ({
  value: new Float64Array(count).fill(Number.NaN),
  low: new Float64Array(count).fill(Number.NaN),
  high: new Float64Array(count).fill(Number.NaN),
});

import { once } from "../dataset/once.ts";
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
  /** Places of the regions that are compared. */
  readonly peers: readonly number[];
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
  const none = once((): RangeColumn => emptyColumn(numbers.length));
  return {
    ...meanOf(columns.map((column) => column ?? none())),
    comparable: columns[0] !== undefined,
    has,
    clipped: (region) => joinedEnds(columns.map((column) => column?.clipped(region) ?? "none")),
  };
}

/** The same numbers with the heavier burden at the other end. */
export function turned({ value, low, high }: RangeColumn): RangeColumn {
  const negative = value.map((number) => -number);
  const turnedEnd = (end: Float64Array): Float64Array =>
    end === value ? negative : end.map((number) => -number);
  return { value: negative, low: turnedEnd(high), high: turnedEnd(low) };
}

/** The figures of the regions that are compared: rising, so that sums over them do not depend on the order of regions. */
export const sampleOf = ({ value }: RangeColumn, peers: readonly number[]): number[] => [
  ...Float64Array.from(peers, (region) => value[region] as number)
    .filter(Number.isFinite)
    .sort(),
];

/** Places a figure between 0 and 100; `undefined` where too few regions have it. */
function placed(figure: ScoredFigure, { normalisation, peers }: Scoring): Placed | undefined {
  const { column } = figure;
  const known = peers.filter((region) => Number.isFinite(column.value[region]));
  if (known.length < fewestRanked) return undefined;
  const own = new Float64Array(column.value.length).fill(Number.NaN);
  for (const region of known) own[region] = column.value[region] as number;
  const sample = sampleOf(column, known);
  const place = scaleFor(figure, normalisation, sample);
  const scored = (end: Float64Array): Float64Array => {
    const scores = new Float64Array(end.length).fill(Number.NaN);
    for (const region of known) scores[region] = place(end[region] as number, own[region]);
    return scores;
  };
  const ends = once(() => robustEnds(sample));
  const value = scored(column.value);
  const scoredEnd = (end: Float64Array): Float64Array =>
    end === column.value ? value : scored(end);
  return {
    value,
    low: scoredEnd(column.low),
    high: scoredEnd(column.high),
    clipped: (region) =>
      normalisation === "minMax" ? clippedEnd(own[region] as number, ends()) : "none",
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
  const components = new Array<number>(columns.length);
  const mean = (end: keyof RangeColumn): Float64Array =>
    (columns[0]?.[end] ?? new Float64Array()).map((_, region) => {
      for (let place = 0; place < columns.length; place += 1)
        components[place] = (columns[place] as RangeColumn)[end][region] as number;
      return compositeMean(components);
    });
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

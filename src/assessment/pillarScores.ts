import { type Component, fewestRanked, pillarComponents } from "../model/pillarComponents.ts";
import type { RangeColumn, RangeRequest } from "../model/ranges.ts";
import { type Basis, type Pillar, pillars } from "../scenario/scenario.ts";
import { yardstickOf } from "../statistics/yardstick.ts";
import type { Answer } from "./answer.ts";

/** Scores of one pillar: 0–100 with range, NaN where there is none. */
export interface PillarScores extends RangeColumn {
  /** Whether enough regions have the required figure for a scale to be read off them. */
  readonly comparable: boolean;
  /** Whether a region has the required figure itself. */
  readonly has: (region: number) => boolean;
}

/** Key under which the range of a pillar's figure is computed, common inputs held. */
const keyOf = (pillar: Pillar, place: number): string => `index.${pillar}.${place}`;

/** The ranges that the pillars need beside the plain ones. */
export const componentRequests = (basis: Basis): Readonly<Record<string, RangeRequest>> =>
  Object.fromEntries(
    pillars.flatMap((pillar) =>
      pillarComponents[basis][pillar].flatMap(({ of, common }, place) =>
        "quantity" in of
          ? [[keyOf(pillar, place), { quantity: of.quantity, held: common }] as const]
          : [],
      ),
    ),
  );

/**
 * Scores of a pillar: the mean of its figures, each placed between 0 and 100 on a scale read off the regions that take
 * part. The range moves the region's own figures to their ends while every other region stays central.
 *
 * @param takesPart whether a region belongs to those that are compared.
 */
export function pillarScores(
  answer: Answer,
  pillar: Pillar,
  takesPart: (region: number) => boolean,
): PillarScores {
  const components = pillarComponents[answer.scenario.basis][pillar];
  const figures = components.map((component, place) =>
    componentColumn(answer, component, keyOf(pillar, place)),
  );
  const has = (region: number): boolean => Number.isFinite(figures[0]?.value[region]);
  const [required, ...joining] = figures.map((column) => placed(column, takesPart));
  if (!required) return { ...emptyColumn(answer.prepared.regions.length), comparable: false, has };
  const others = joining.filter((column) => column !== undefined);
  return { ...meanOf(required, others), comparable: true, has };
}

/** A figure of a pillar, turned so that more is the heavier burden. */
function componentColumn(answer: Answer, { of, direction }: Component, key: string): RangeColumn {
  const column =
    "variable" in of
      ? answer.prepared.columns[of.variable]
      : (answer.components[key] as RangeColumn);
  return direction === 1
    ? column
    : {
        value: column.value.map((value) => -value),
        low: column.high.map((value) => -value),
        high: column.low.map((value) => -value),
      };
}

/** Places a figure between 0 and 100; `undefined` where too few regions have it. */
function placed(
  column: RangeColumn,
  takesPart: (region: number) => boolean,
): RangeColumn | undefined {
  const ranked = column.value.map((value, region) =>
    Number.isFinite(value) && takesPart(region) ? value : Number.NaN,
  );
  const sample = [...ranked].filter((value) => !Number.isNaN(value));
  if (sample.length < fewestRanked) return undefined;
  const { place } = yardstickOf(sample);
  const scored = (end: Float64Array): Float64Array =>
    end.map((value, region) => (Number.isNaN(ranked[region]) ? Number.NaN : place(value)));
  return { value: scored(column.value), low: scored(column.low), high: scored(column.high) };
}

/** Mean of the required figure and of those that join it; without the required one there is none. */
function meanOf(required: RangeColumn, joining: readonly RangeColumn[]): RangeColumn {
  const mean = (end: keyof RangeColumn): Float64Array =>
    required[end].map((value, region) => {
      const others = joining
        .map((column) => column[end][region] as number)
        .filter((score) => !Number.isNaN(score));
      return others.reduce((sum, score) => sum + score, value) / (others.length + 1);
    });
  return { value: mean("value"), low: mean("low"), high: mean("high") };
}

const emptyColumn = (count: number): RangeColumn => ({
  value: new Float64Array(count).fill(Number.NaN),
  low: new Float64Array(count).fill(Number.NaN),
  high: new Float64Array(count).fill(Number.NaN),
});

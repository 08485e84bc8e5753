import type { Indicator } from "../../indicator/indicator.ts";
import { classOf } from "../../statistics/classOf.ts";
import { competitionRanks } from "../../statistics/competitionRanks.ts";
import { areRanked, roundedForComparison } from "../../statistics/significantDigits.ts";
import type { ExportedRow } from "./exportFile.ts";

/** Where a region stands in one export. */
export interface ExportedStanding {
  readonly kind: string;
  readonly value?: number;
  /** Class of the map, 1 for the smallest numbers. */
  readonly class?: number;
  /** 1 is the heaviest burden; of a context figure the largest. */
  readonly rank?: number;
}

/** Where every region of an export stands for an indicator, by region. Only plain values are ranked and classed. */
export function standingsOf(
  { direction, limits }: Indicator,
  rows: ReadonlyMap<string, ExportedRow>,
): ReadonlyMap<string, ExportedStanding> {
  const all = [...rows.values()];
  const values = all.map(({ kind, value = Number.NaN }) =>
    kind === "value" ? roundedForComparison(value) : Number.NaN,
  );
  const isRanked = areRanked(values);
  const ranks = competitionRanks(values.map((value) => (direction === -1 ? value : -value)));
  return new Map(
    all.map(({ region, kind, value }, place) => {
      const number = values[place] as number;
      const shown = { kind, ...(value === undefined ? {} : { value }) };
      if (Number.isNaN(number)) return [region, shown];
      const rank = isRanked ? { rank: ranks[place] as number } : {};
      return [region, { ...shown, class: classOf(limits, number) + 1, ...rank }];
    }),
  );
}

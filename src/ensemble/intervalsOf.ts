import type { IntervalColumn, Intervals, OneRegion } from "../assessment/intervals.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import type { EnsembleFinding, EnsembleSummary } from "./ensembleSummary.ts";

/** The fields of an interval that hold one number a region, with what they take from a finding. */
const numbersOf: Readonly<
  Record<Exclude<keyof IntervalColumn, "classes">, (finding: EnsembleFinding) => number | undefined>
> = {
  low: ({ quantiles }) => quantiles[0],
  lowerQuartile: ({ quantiles }) => quantiles[1],
  median: ({ quantiles }) => quantiles[2],
  upperQuartile: ({ quantiles }) => quantiles[3],
  high: ({ quantiles }) => quantiles[4],
  firstRank: ({ ranks }) => ranks?.[0],
  medianRank: ({ ranks }) => ranks?.[1],
  lastRank: ({ ranks }) => ranks?.[2],
};

/** A summary as columns over the regions of its world, to stand beside the assessment of the same scenario. */
export function intervalsOf(
  { seed, draws, findings }: EnsembleSummary,
  regionCount: number,
): Intervals {
  const ids = [...new Set(findings.map(({ indicator }) => indicator))];
  return {
    seed,
    draws,
    columns: Object.fromEntries(
      ids.map((id) => [
        id,
        columnOf(
          id,
          findings.filter(({ indicator }) => indicator === id),
          regionCount,
        ),
      ]),
    ),
  };
}

/** The same of a summary that holds one region alone. @param region its place among those of the assessment. */
export function regionIntervalsOf(summary: EnsembleSummary, region: number): OneRegion {
  const findings = summary.findings.map((finding) => ({ ...finding, region: 0 }));
  const { draws, columns } = intervalsOf({ ...summary, findings }, 1);
  return { region, draws, columns };
}

function columnOf(
  id: string,
  findings: readonly EnsembleFinding[],
  regionCount: number,
): IntervalColumn {
  const numbers = Object.fromEntries(
    Object.entries(numbersOf).map(([field, read]) => {
      const column = new Float64Array(regionCount).fill(Number.NaN);
      for (const finding of findings) column[finding.region] = read(finding) ?? Number.NaN;
      return [field, column];
    }),
  ) as Record<keyof typeof numbersOf, Float64Array>;
  const classCount = (indicatorOf(id)?.limits.length ?? 0) + 1;
  const classes = new Float64Array(regionCount * classCount).fill(Number.NaN);
  for (const { region, classes: shares } of findings) classes.set(shares, region * classCount);
  return { ...numbers, classes };
}

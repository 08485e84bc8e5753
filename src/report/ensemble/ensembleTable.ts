import type { EnsembleFinding, EnsembleSummary } from "../../ensemble/ensembleSummary.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import { indicatorOf } from "../../indicator/indicators.ts";
import { placeCodes } from "../../region/placeCodes.ts";
import { exportNumber } from "../exportNumber.ts";
import type { DataTable } from "../format/contents.ts";
import type { ReportContext } from "../reportContext.ts";

/** An ensemble with the results at its centre and all that its files name. */
export interface EnsembleReport {
  readonly context: Pick<ReportContext, "assessment" | "world" | "words" | "release" | "datasets">;
  readonly summary: EnsembleSummary;
}

/** One row by column name: what the draws say of an indicator in a region. */
type EnsembleCells = Readonly<Record<string, string | number | undefined>>;

/**
 * What the draws say of an indicator in a region: quantiles, mean, ranks, shares of the draws in each class. An empty cell has
 * no number: regions that are not ranked have no rank, and a share of no headroom is infinite.
 */
export function ensembleCells(
  { context: { assessment, world }, summary }: EnsembleReport,
  finding: EnsembleFinding,
): EnsembleCells {
  const { id, unit, limits } = indicatorOf(finding.indicator) as Indicator;
  const [p5, p25, p50, p75, p95] = finding.quantiles.map(exportNumber);
  const [rank5, rank50, rank95] = (finding.ranks ?? []).map(exportNumber);
  return {
    region: assessment.regions[finding.region],
    indicator: id,
    unit,
    ...placeCodes(world.regions[finding.region]),
    ...{ p5, p25, p50, p75, p95 },
    mean: exportNumber(finding.mean),
    ...{ rank_p5: rank5, rank_p50: rank50, rank_p95: rank95 },
    p_top_tenth: shareCell(finding.topTenth),
    p_not_above_zero: shareCell(finding.notAboveZero),
    class_limits: limits.join(" "),
    ...Object.fromEntries(
      finding.classes.map((share, place) => [`p_class_${place + 1}`, shareCell(share)]),
    ),
    seed: summary.seed,
    draws: summary.draws,
    model_version: summary.modelVersion,
    ...(summary.methodUncertainty ? { method_uncertainty: "yes" } : {}),
  };
}

const shareCell = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : exportNumber(share);

/** Every finding of an ensemble as a row, indicator by indicator. */
export function ensembleTable(report: EnsembleReport): DataTable {
  const rows = report.summary.findings.map((finding) => ensembleCells(report, finding));
  const header = headerOf(rows);
  return { header, rows: rows.map((cells) => header.map((name) => cells[name])) };
}

/** The columns of the row with the most classes. */
const headerOf = (rows: readonly EnsembleCells[]): readonly string[] =>
  rows
    .map(Object.keys)
    .reduce((longest, names) => (names.length > longest.length ? names : longest), []);

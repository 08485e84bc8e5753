import { indicatorOf } from "../../indicator/indicators.ts";
import { domainOf } from "../../layer/sceneClasses.ts";
import { axisEnd } from "../drawing/axisEnd.ts";
import { keyIndicators } from "../keyIndicators.ts";
import type { RegionReport, ReportFinding } from "../report.ts";
import { spreadOf } from "../spreadOf.ts";

/** One indicator of the same regions under some scenarios. */
export interface ComparedRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Ends of the one axis on which all of its marks stand. */
  readonly axis: readonly [from: number, to: number];
  /** For each scenario the finding of each region; `undefined` where the scenario has none of that name. */
  readonly findings: readonly (readonly (ReportFinding | undefined)[])[];
}

/**
 * The burden index and the key indicators of some regions, each on a scale of its own that all share.
 *
 * @param scenarios for each scenario the reports on the same regions in the same order.
 */
export function comparedRows(
  scenarios: readonly (readonly RegionReport[])[],
): readonly ComparedRow[] {
  return [undefined, ...keyIndicators].flatMap((id) => {
    const findings = scenarios.map((reports) => reports.map((report) => findingOf(report, id)));
    const [named] = findings.flat().filter((finding) => finding !== undefined);
    if (!named) return [];
    const { id: own, name, unit } = named;
    return [{ id: own, name, unit, axis: axisOf(own, findings.flat()), findings }];
  });
}

/** The index, where no indicator is named. */
const findingOf = (
  { index, findings }: RegionReport,
  id: string | undefined,
): ReportFinding | undefined =>
  id === undefined ? index : findings.find((finding) => finding.id === id);

function axisOf(
  id: string,
  findings: readonly (ReportFinding | undefined)[],
): readonly [number, number] {
  const indicator = indicatorOf(id);
  const bounds = indicator && domainOf(indicator);
  if (bounds) return bounds;
  const spreads = findings.flatMap((finding) => (finding && spreadOf(finding)) ?? []);
  const least = Math.min(0, ...spreads.map(({ low }) => low));
  const most = Math.max(0, ...spreads.map(({ high }) => high));
  return [least < 0 ? -axisEnd(-least) : 0, axisEnd(most)];
}

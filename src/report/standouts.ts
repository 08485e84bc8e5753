import type { IndicatorGroup } from "../indicator/indicator.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import type { ReportFinding } from "./report.ts";

/** The heaviest and the lightest findings of a region, compared with all regions that have a value. */
export interface Standouts {
  readonly heaviest: readonly ReportFinding[];
  readonly lightest: readonly ReportFinding[];
}

/** Most findings of each kind. */
const most = 3;
/** Percentile that separates heavy from light. */
const middle = 50;
/** Groups that are left out. The index is shown above; people and ledgers are not burdens. */
const left: readonly IndicatorGroup[] = ["index", "people", "hostUseOwn"];

/** Units of totals, which grow with the size of the region: a large region always stands out by them. */
const ofWhole =
  /^(million USD of \d{4}|[GT]Wh|kt|10³ m³|10³ m³-eq|10¹² tokens|10⁶ images)\/yr$|^m³\/d$|^[MG]W$/;

/**
 * Strengths and weaknesses of a region: from each group of indicators the finding that stands out most, the most outstanding
 * first. Heavy means at or above the burden of at least half of the regions. Left out are figures of context, which are no
 * burden; totals, which show the size of the region; and figures that read like the median, since they do not stand out.
 */
export function standouts(findings: readonly ReportFinding[]): Standouts {
  const weighed = findings.filter(
    ({ id, kind, percentile, group, figure, median }) =>
      kind === "value" &&
      percentile &&
      !left.includes(group) &&
      !ofWhole.test(indicatorOf(id)?.unit ?? "") &&
      figure !== median,
  );
  const standing = ({ percentile }: ReportFinding): number => percentile?.of ?? middle;
  const heavy = weighed.filter((finding) => standing(finding) >= middle);
  const light = weighed.filter((finding) => standing(finding) < middle);
  return {
    heaviest: onePerGroup(heavy.toSorted((a, b) => standing(b) - standing(a))).slice(0, most),
    lightest: onePerGroup(light.toSorted((a, b) => standing(a) - standing(b))).slice(0, most),
  };
}

const onePerGroup = (sorted: readonly ReportFinding[]): ReportFinding[] =>
  sorted.filter(({ group }, place) => sorted.findIndex((other) => other.group === group) === place);

import type { IndicatorGroup } from "../indicator/indicator.ts";
import { indicatorOf } from "../indicator/indicators.ts";
import type { ReportFinding } from "./report.ts";

/** What weighs heaviest and lightest on a region, against all regions with a value. */
export interface Standouts {
  readonly heaviest: readonly ReportFinding[];
  readonly lightest: readonly ReportFinding[];
}

/** Most findings of each kind. */
const most = 3;
/** Regions out of 100 that part heavy from light. */
const middle = 50;
/** The index and its pillars stand above: these are what they are made of. */
const left: readonly IndicatorGroup[] = ["index", "people", "hostUseOwn"];

/** Units of what grows with the region: a large one stands out by them wherever it is. */
const ofWhole = /^(million USD|USD|[GT]Wh|kt|10³ m³|10³ m³-eq|10¹² tokens)\/yr$|^[MG]W$/;

/**
 * Strengths and weaknesses of a region: of each group of indicators the one that stands out most, from the most outstanding. Heavy is
 * at or above the burden of at least half of the regions. A figure of context has no burden and no part in this, nor has a
 * total, which tells the size of the region, nor one that reads like the middle region's: where all are alike, none stands out.
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

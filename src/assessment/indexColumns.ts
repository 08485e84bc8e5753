import type { IndicatorReads } from "../indicator/indicator.ts";
import { pillarReads, vulnerabilityReads, weighted } from "../indicator/indicatorReads.ts";
import { largestPeakShare } from "../model/pillarComponents.ts";
import type { RangeColumn } from "../model/ranges.ts";
import type { Reads } from "../model/reads.ts";
import { quantitiesOf } from "../model/scenarioQuantities.ts";
import { type Pillar, pillars } from "../scenario/indexChoice.ts";
import type { ClippedEnd } from "../statistics/clippedEnd.ts";
import type { Answer } from "./answer.ts";
import type { OutcomeKind } from "./assessment.ts";
import { notComparable } from "./gridReasons.ts";
import { hostsNothing } from "./hostsNothing.ts";
import { indexScores, weighedBy } from "./indexScores.ts";
import { pillarScores } from "./pillarScores.ts";
import type { PillarScores } from "./scoresOf.ts";
import { type UnrankedReason, unrankedReason } from "./unrankedReason.ts";
import { vulnerabilityScores } from "./vulnerabilityScores.ts";

/** Scores of a pillar or of the index, and why a region has none: `undefined` where it has, or where data is missing. */
export interface ScoreColumn extends RangeColumn {
  readonly reason: (region: number) => OutcomeKind | undefined;
  /** At which ends of their scales figures of a region are held; absent where a score is no mean of scaled figures. */
  readonly clipped?: (region: number) => ClippedEnd;
}

/** Scores of the pillars, of the index, and of the vulnerability beside it. */
export function indexColumns(
  answer: Answer,
): Readonly<Record<Pillar | "all" | "vulnerability", ScoreColumn>> {
  const { index } = answer.scenario;
  const reasonOf = scoreReason(answer);
  const scores = Object.fromEntries(
    pillars.map((pillar) => [
      pillar,
      pillarScores(answer, pillar, (region) => reasonOf(pillar, region) === undefined),
    ]),
  ) as Record<Pillar, PillarScores>;
  const reason = (ofPillars: readonly Pillar[]) => {
    const own = ofPillars.map((pillar) => scores[pillar]);
    return (region: number): OutcomeKind | undefined => {
      for (const pillar of ofPillars) {
        const kind = reasonOf(pillar, region);
        if (kind !== undefined) return kind;
      }
      return lacksPeers(own, region) ? "notApplicable" : undefined;
    };
  };
  const counted = weighted(answer.scenario);
  const one = (pillar: Pillar): ScoreColumn => ({ ...scores[pillar], reason: reason([pillar]) });
  const joined = indexScores(scores, counted, index);
  const unranked = unrankedReason(readsOf(vulnerabilityReads), answer);
  const vulnerability = vulnerabilityOf(answer);
  return {
    grid: one("grid"),
    price: one("price"),
    water: one("water"),
    carbon: one("carbon"),
    health: one("health"),
    all: {
      ...(index.vulnerability ? weighedBy(joined, vulnerability) : joined),
      reason: reason(counted),
    },
    vulnerability: {
      ...vulnerability,
      reason: (region) =>
        vulnerability.comparable || !vulnerability.has(region) ? unranked(region) : "notApplicable",
    },
  };
}

/** Vulnerability of every region, scaled over those that have figures of their own. */
export function vulnerabilityOf(answer: Answer): PillarScores {
  const unranked = unrankedReason(readsOf(vulnerabilityReads), answer);
  return vulnerabilityScores(answer, (region) => unranked(region) === undefined);
}

/** The region has every figure that is asked for, but too few others have one to compare it with. */
const lacksPeers = (scores: readonly PillarScores[], region: number): boolean =>
  scores.some(({ comparable }) => !comparable) && scores.every(({ has }) => has(region));

/** Why a region has no score of a pillar. */
type ReasonOf = (pillar: Pillar, region: number) => OutcomeKind | undefined;

/** Why a region has no score of a pillar; regions with a reason take no part in the pillar's scales. */
export const scoreReason = (answer: Answer): ReasonOf => gridReason(answer, reasonsOf(answer));

/** What is needed first, then what joins it. */
const readsOf = ({ needed, joining }: IndicatorReads): readonly Reads[] => [needed, ...joining];

/** No load is no burden; size enters the grid pillar only; what is not ranked takes no part in a scale. */
function reasonsOf(answer: Answer): ReasonOf {
  const { scenario, results } = answer;
  const quantities = quantitiesOf(scenario);
  const unranked = Object.fromEntries(
    pillars.map((pillar) => [
      pillar,
      unrankedReason(readsOf(pillarReads(quantities, scenario, pillar)), answer),
    ]),
  ) as Record<Pillar, UnrankedReason>;
  const shares = results.peakShare.value;
  const isTooLarge = (pillar: Pillar, region: number): boolean =>
    scenario.basis === "siting" &&
    pillar === "grid" &&
    (shares[region] as number) > largestPeakShare;
  return (pillar, region) => {
    if (hostsNothing(answer, region)) return "noLoad";
    return unranked[pillar](region) ?? (isTooLarge(pillar, region) ? "tooLarge" : undefined);
  };
}

/** A grid whose figures cannot be compared has no score of the grid pillar, and none of an index that counts it. */
function gridReason(answer: Answer, others: ReasonOf): ReasonOf {
  const caveat = notComparable(answer, "firmShare");
  return (pillar, region) =>
    others(pillar, region) ?? (pillar === "grid" ? caveat?.(region) : undefined);
}

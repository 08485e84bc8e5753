import { weighted } from "../indicator/indicatorReads.ts";
import { evidenceClasses } from "../model/evidence.ts";
import { largestPeakShare } from "../model/pillarComponents.ts";
import type { RangeColumn } from "../model/ranges.ts";
import { type Pillar, pillars } from "../scenario/scenario.ts";
import type { Answer } from "./answer.ts";
import type { OutcomeKind } from "./assessment.ts";
import { hostsNothing } from "./hostsNothing.ts";
import { indexScores } from "./indexScores.ts";
import { type PillarScores, pillarScores } from "./pillarScores.ts";

/** Scores of a pillar or of the index, and why a region has none: `undefined` where it has, or where data is missing. */
export interface ScoreColumn extends RangeColumn {
  readonly reason: (region: number) => OutcomeKind | undefined;
}

/** Scores of the three pillars and of the index. */
export function indexColumns(answer: Answer): Readonly<Record<Pillar | "all", ScoreColumn>> {
  const { basis, index } = answer.scenario;
  const reasonOf = basis === "footprint" ? footprintReason : sitingReason;
  const scores = Object.fromEntries(
    pillars.map((pillar) => [
      pillar,
      pillarScores(answer, pillar, (region) => reasonOf(answer, pillar, region) === undefined),
    ]),
  ) as Record<Pillar, PillarScores>;
  const reason =
    (ofPillars: readonly Pillar[]) =>
    (region: number): OutcomeKind | undefined =>
      firstOf(ofPillars.map((pillar) => reasonOf(answer, pillar, region))) ??
      (lacksPeers(
        ofPillars.map((pillar) => scores[pillar]),
        region,
      )
        ? "notApplicable"
        : undefined);
  const counted = weighted(answer.scenario);
  const one = (pillar: Pillar): ScoreColumn => ({ ...scores[pillar], reason: reason([pillar]) });
  return {
    grid: one("grid"),
    price: one("price"),
    water: one("water"),
    all: { ...indexScores(scores, counted, index), reason: reason(counted) },
  };
}

const firstOf = (kinds: readonly (OutcomeKind | undefined)[]): OutcomeKind | undefined =>
  kinds.find((kind) => kind !== undefined);

/** The region has every figure that is asked for, but too few others have one to compare it with. */
const lacksPeers = (scores: readonly PillarScores[], region: number): boolean =>
  scores.some(({ comparable }) => !comparable) && scores.every(({ has }) => has(region));

const allocatedOnly = evidenceClasses.indexOf("allocatedOnly");

/** No load is no burden; a load that is only a share of a regional total is not ranked. */
function footprintReason(answer: Answer, _pillar: Pillar, region: number): OutcomeKind | undefined {
  if (hostsNothing(answer, region)) return "noLoad";
  return answer.load.evidence[region] === allocatedOnly ? "allocatedOnly" : undefined;
}

/** Size enters the grid pillar only. */
function sitingReason(
  { results }: Answer,
  pillar: Pillar,
  region: number,
): OutcomeKind | undefined {
  const share = results.peakShare.value[region] as number;
  return pillar === "grid" && share > largestPeakShare ? "tooLarge" : undefined;
}

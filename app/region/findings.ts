import {
  type Assessment,
  type ExplainedInput,
  explain,
  type Indicator,
  indicators,
  isMeasure,
  outcomeOf,
  type Standing,
  standingOf,
  type World,
} from "../../src/index.ts";

/** What a region has for an indicator. */
export type RegionOutcome = ReturnType<typeof outcomeOf>;

/** What the atlas found for a region under one indicator. */
export interface RegionFinding {
  readonly indicator: Indicator;
  readonly outcome: RegionOutcome;
  /** Where it stands among the ranked regions. */
  readonly standing: Standing | undefined;
  /** Ids of the datasets that it rests on. */
  readonly sources: readonly string[];
}

/** Every finding for a region, in the order of the menu. */
export function findings(
  world: World,
  assessment: Assessment,
  regionIndex: number,
): readonly RegionFinding[] {
  const { scenario, columns } = assessment;
  return indicators
    .filter(({ id, bases }) => bases.includes(scenario.basis) && columns[id] !== undefined)
    .map((indicator) => ({
      indicator,
      outcome: outcomeOf(assessment, indicator.id, regionIndex),
      standing: standingOf(assessment, indicator.id, regionIndex),
      sources: sourcesOf(explain(world, regionIndex, indicator.id, scenario).inputs),
    }));
}

const sourcesOf = (inputs: readonly ExplainedInput[]): readonly string[] => [
  ...new Set(inputs.flatMap(({ cell }) => (isMeasure(cell) ? [cell.source] : []))),
];

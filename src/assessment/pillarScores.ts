import { type Component, pillarComponents } from "../model/pillarComponents.ts";
import type { RangeColumn, RangeRequest } from "../model/ranges.ts";
import { type Pillar, pillars } from "../scenario/indexChoice.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Answer } from "./answer.ts";
import { type PillarScores, type ScoredFigure, scoresOf, turned } from "./scoresOf.ts";

/** Key under which the range of a pillar's figure is computed, common inputs held. */
const keyOf = (pillar: Pillar, place: number): string => `index.${pillar}.${place}`;

/** The ranges that the pillars need beside the plain ones. */
export const componentRequests = (scenario: Scenario): Readonly<Record<string, RangeRequest>> =>
  Object.fromEntries(
    pillars.flatMap((pillar) =>
      pillarComponents(scenario)[pillar].flatMap(({ of, common }, place) =>
        "quantity" in of
          ? [[keyOf(pillar, place), { quantity: of.quantity, held: common }] as const]
          : [],
      ),
    ),
  );

/**
 * Scores of a pillar: the mean of its figures, each placed between 0 and 100 on a scale derived from the regions that take
 * part (or between goalposts). The range moves the region's own figures to their ends while every other region stays
 * central.
 *
 * @param takesPart whether a region belongs to those that are compared.
 */
export const pillarScores = (
  answer: Answer,
  pillar: Pillar,
  takesPart: (region: number) => boolean,
): PillarScores =>
  scoresOf(pillarFigures(answer, pillar), {
    normalisation: answer.scenario.index.normalisation,
    peers: [...answer.prepared.regions.keys()].filter(takesPart),
  });

/** The figures of a pillar with their numbers. */
export const pillarFigures = (answer: Answer, pillar: Pillar): readonly PillarFigure[] =>
  pillarComponents(answer.scenario)[pillar].map((component, place) => ({
    component,
    column: componentColumn(answer, component, keyOf(pillar, place)),
  }));

/** A figure of a pillar: what it shows, and its numbers turned so that more is the heavier burden. */
export interface PillarFigure extends ScoredFigure {
  readonly component: Component;
}

/** A figure of a pillar with its numbers, turned so that more is the heavier burden. */
function componentColumn(answer: Answer, { of, direction }: Component, key: string): RangeColumn {
  const column =
    "variable" in of
      ? answer.prepared.carried[of.variable]
      : (answer.components[key] as RangeColumn);
  return direction === 1 ? column : turned(column);
}

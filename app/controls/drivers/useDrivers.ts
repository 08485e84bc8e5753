import { useCallback } from "react";
import {
  type Assessment,
  indicators,
  isDrawn,
  lastResult,
  outcomeOf,
  type Scenario,
  type World,
} from "../../../src/index.ts";
import { type DrawChoice, drawCounts, drawPart } from "../../assess/drawPart.ts";
import {
  type DriversQuestion,
  type DriversState,
  driversSlice,
} from "../../assess/driversState.ts";
import { levelOf } from "../../level/levelData.ts";
import { useAtlas, usePart, useSlice } from "../../state/atlas.ts";

export interface KnownDrivers
  extends Partial<Pick<DriversState, "answer" | "progress" | "failure">> {
  /** Absent where the region has no number that draws could move. */
  readonly question?: DriversQuestion | undefined;
  readonly isRunning: boolean;
  /** Changes with the question. */
  readonly ask: () => void;
  readonly stop: () => void;
}

/** What is known of what drives the layer in a region, and how to ask for it. An answer to another question is not shown. */
export function useDrivers(region: string | undefined): KnownDrivers {
  const state = useSlice(driversSlice, (drivers) => drivers);
  const question = useQuestion(region);
  const { ask: put, stop } = state;
  const ask = useCallback(() => question && put(question), [question, put]);
  const isAsked = question !== undefined && state.question === question;
  const { isRunning, answer, progress, failure } = state;
  return isAsked
    ? { question, ask, stop, isRunning, answer, progress, failure }
    : { question, ask, stop, isRunning: false };
}

/** One object for a question, whoever shows it: an answer is known by it. */
const questionOf = lastResult(
  (
    world: World,
    scenario: Scenario,
    indicator: string,
    region: string,
    { seed, draws }: DrawChoice,
  ): DriversQuestion => ({
    ...{ world, scenario, indicator, region, seed },
    draws: draws === 0 ? drawCounts[1] : draws,
  }),
);

function useQuestion(region: string | undefined): DriversQuestion | undefined {
  const { loaded, assessment } = useAtlas((atlas) => levelOf(atlas, region));
  const indicator = useAtlas(({ address }) => address.layer);
  const choice = usePart(drawPart);
  if (!loaded || !assessment || region === undefined || !isAnswered(assessment, indicator, region))
    return undefined;
  return questionOf(loaded.world, assessment.scenario, indicator, region, choice);
}

/** Whether a region has a number of its own that the model computes. */
function isAnswered(assessment: Assessment, indicator: string, region: string): boolean {
  const found = indicators.find(({ id }) => id === indicator);
  const place = assessment.regions.indexOf(region);
  return (
    found !== undefined &&
    isDrawn(found) &&
    place >= 0 &&
    outcomeOf(assessment, indicator, place)?.kind === "value"
  );
}

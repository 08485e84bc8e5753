import type { Answer } from "../assessment/answer.ts";
import { answerOf, assessmentOfAnswer } from "../assessment/assess.ts";
import type { Assessment } from "../assessment/assessment.ts";
import { sharedOf } from "../assessment/shared.ts";
import { rangeRoom } from "../model/ranges.ts";
import type { World } from "../region/region.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** What the model says at the central values: draws move around it. */
export interface Centre {
  readonly answer: Answer;
  readonly assessment: Assessment;
}

/** Puts a scenario to the model in room of its own, since the answer has to last for all draws. */
export function centreOf(world: World, scenario: Scenario): Centre {
  const answer = answerOf({ ...sharedOf(world), room: rangeRoom(world.regions.length) }, scenario);
  return { answer, assessment: assessmentOfAnswer(answer) };
}

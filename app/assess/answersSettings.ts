import type { Assessment, Scenario } from "../../src/index.ts";
import type { LevelData } from "../level/finerLevel.ts";
import { levelOf, shownLevel } from "../level/levelData.ts";
import { type AtlasState, sliceOf, useAtlas } from "../state/atlas.ts";
import { perObject } from "../work/perObject.ts";
import { answeringSlice } from "./answering.ts";

const textOf = perObject((scenario: Scenario): string => JSON.stringify(scenario));

/** An answer on the page to another question than that of the settings; undefined where all figures answer them. */
export function earlierAnswer(state: AtlasState): Assessment | undefined {
  const { scenario, within, region } = state.address;
  const isEarlier = (level: LevelData): boolean =>
    level.assessment !== undefined &&
    (textOf(level.assessment.scenario) !== textOf(scenario) ||
      (level.level !== "country" && level.within !== within));
  return [shownLevel(state), levelOf(state, region)].find(isEarlier)?.assessment;
}

/**
 * An answer to another question that stays for longer than the model usually takes: it is marked, and what would carry it out of
 * the page is held back.
 */
export const useEarlierAnswer = (): Assessment | undefined =>
  useAtlas((state) =>
    sliceOf(state, answeringSlice).phase === "asked" ? undefined : earlierAnswer(state),
  );

import { useEffect, useMemo } from "react";
import {
  type Assessment,
  differenceScene,
  presetName,
  type Scenario,
  type Words,
} from "../../src/index.ts";
import { createAssessor } from "../assess/assessor.ts";
import { startWorker } from "../assess/startWorker.ts";
import { useTheme } from "../furniture/useTheme.ts";
import { useLevel } from "../level/levelData.ts";
import { useIndicator } from "../scene/currentScene.ts";
import { differencePart, yearOf } from "../scene/differencePart.ts";
import { differenceSlice } from "../scene/differenceSlice.ts";
import { useAtlas, usePart, useSetSlice, useSlice, useWords } from "../state/atlas.ts";
import { presetScenario } from "../state/presetScenario.ts";

/** As long as the first worker may be silent, ms. */
const silence = 30_000;

/** Puts the other scenario to a worker of its own, and makes the map of differences as long as it is asked for. */
export function FollowDifference() {
  const words = useWords();
  const { against = "" } = usePart(differencePart);
  const set = useSetSlice(differenceSlice);
  const other = useOther(against);
  const scene = useDifference(other, otherName(words, against));
  useEffect(() => set({ scene }), [scene, set]);
  useEffect(() => () => set({ scene: undefined, other: undefined }), [set]);
  const { level } = useLevel();
  const say = (key: "difference.countries" | "difference.lacks") => (
    <p className="difference-note" role="status">
      {words.say(key, { other: otherName(words, against) })}
    </p>
  );
  if (level !== "country") return say("difference.countries");
  return other && !scene ? say("difference.lacks") : null;
}

const otherName = (words: Words, against: string): string => {
  const year = yearOf(against);
  return year ? words.year(year) : presetName(words, against);
};

/** The other scenario's results, once they are there. */
function useOther(against: string): Assessment | undefined {
  const world = useAtlas(({ loaded }) => loaded?.world);
  const scenario = useAtlas(({ address }) => address.scenario);
  const { other, answers } = useSlice(differenceSlice, (state) => state);
  const set = useSetSlice(differenceSlice);
  const wanted = useMemo((): Scenario => {
    const year = yearOf(against);
    return year ? { ...scenario, year } : presetScenario(against);
  }, [against, scenario]);
  const asked = JSON.stringify(wanted);
  useEffect(() => {
    if (!world || answers === asked) return;
    const assessor = createAssessor({
      start: startWorker,
      silence,
      onResult: ({ assessment }) => set({ other: assessment, answers: asked }),
      onChange: () => undefined,
    });
    assessor.setWorld(world);
    assessor.assess({ scenario: JSON.parse(asked) as Scenario });
    return assessor.cancel;
  }, [world, asked, answers, set]);
  return answers === asked ? other : undefined;
}

function useDifference(other: Assessment | undefined, name: string) {
  const words = useWords();
  const theme = useTheme();
  const indicator = useIndicator();
  const { level, assessment, loaded, names } = useLevel();
  return useMemo(() => {
    if (!other || !assessment || !loaded || level !== "country") return undefined;
    const { world, datasets, column } = loaded;
    const context = { world, datasets, column, words, names, theme };
    return differenceScene(assessment, indicator, { ...context, other, otherName: name });
  }, [other, name, assessment, loaded, level, names, words, theme, indicator]);
}

import { useMemo } from "react";
import {
  type Assessment,
  classConfidence,
  evidenceOf,
  hatchedScene,
  type Indicator,
  leastConfidence,
  type Scene,
  type Words,
} from "../../src/index.ts";
import { useLevel } from "../level/levelData.ts";
import { usePart, useWords } from "../state/atlas.ts";
import { type Certainty, certaintyPart } from "./certaintyPart.ts";
import { useCertaintyScene, useIndicator, useScene } from "./currentScene.ts";
import { type EvidenceSwitch, evidencePart } from "./evidencePart.ts";
import { questionPart } from "./questionPart.ts";
import { questions } from "./questions.ts";

/**
 * The scene as the map draws it: those stand back that do not answer the question asked, whose load is known in a way that is
 * switched off, or on whose class too few draws agree.
 */
export function useShownScene(): Scene | undefined {
  const words = useWords();
  const scene = useScene();
  const { assessment } = useLevel();
  const { faded } = usePart(evidencePart);
  const { question } = usePart(questionPart);
  const certainty = usePart(certaintyPart);
  const indicator = useIndicator();
  const drawn = useCertaintyScene();
  return useMemo(() => {
    const shown = certainty.shows === "value" ? scene : (drawn ?? scene);
    if (!scene || !shown || !assessment) return shown;
    const marked = doubted(shown, { assessment, indicator, words }, certainty);
    if (faded.length === 0 && !question) return marked;
    const asked = questions.find(({ id }) => id === question)?.regions(assessment, scene.layer);
    const kept = assessment.regions.filter(
      (id, place) =>
        (marked.kept?.has(id) ?? true) &&
        (asked?.includes(id) ?? true) &&
        !faded.includes(evidenceOf(assessment, place) as EvidenceSwitch),
    );
    return { ...marked, kept: new Set(kept) };
  }, [scene, drawn, assessment, indicator, words, faded, question, certainty]);
}

interface Drawn {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
  readonly words: Words;
}

/** A scene where those stand back on whose class too few draws agree: hatched, or faded where lines already have a meaning. */
function doubted(scene: Scene, drawn: Drawn, { sure, others }: Certainty): Scene {
  const { assessment, indicator, words } = drawn;
  if (sure === "all" || !assessment.intervals) return scene;
  if (others === "hatch" && !scene.textures) return hatchedScene(scene, { ...drawn, least: sure });
  const unsure = scene.regions.filter(
    (_, place) => classConfidence(assessment, indicator, place) < leastConfidence[sure],
  );
  const left = new Set(unsure.map(({ id }) => id));
  const label = words.say("certainty.keyFaded", { filter: sure });
  const count = unsure.filter(({ kind }) => kind === "value").length;
  return {
    ...scene,
    kept: new Set(assessment.regions.filter((id) => !left.has(id))),
    keys: [...(scene.keys ?? []), { mark: "faded", label, count }],
  };
}

import { useMemo } from "react";
import { classConfidence, evidenceOf, type Scene } from "../../src/index.ts";
import { useLevel } from "../level/levelData.ts";
import { usePart } from "../state/atlas.ts";
import { certaintyPart, leastConfidence } from "./certaintyPart.ts";
import { useCertaintyScene, useIndicator, useScene } from "./currentScene.ts";
import { type EvidenceSwitch, evidencePart } from "./evidencePart.ts";
import { questionPart } from "./questionPart.ts";
import { questions } from "./questions.ts";

/**
 * The scene as the map draws it: those stand back that do not answer the question asked, whose load is known in a way that is
 * switched off, or on whose class too few draws agree.
 */
export function useShownScene(): Scene | undefined {
  const scene = useScene();
  const { assessment } = useLevel();
  const { faded } = usePart(evidencePart);
  const { question } = usePart(questionPart);
  const { sure, shows } = usePart(certaintyPart);
  const indicator = useIndicator();
  const drawn = useCertaintyScene();
  return useMemo(() => {
    const shown = shows === "value" ? scene : (drawn ?? scene);
    const isWhole = faded.length === 0 && !question && sure === "all";
    if (!scene || !shown || !assessment || isWhole) return shown;
    const least = assessment.intervals ? leastConfidence[sure] : 0;
    const asked = questions.find(({ id }) => id === question)?.regions(assessment, scene.layer);
    const kept = assessment.regions.filter(
      (id, place) =>
        (asked?.includes(id) ?? true) &&
        !(classConfidence(assessment, indicator, place) < least) &&
        !faded.includes(evidenceOf(assessment, place) as EvidenceSwitch),
    );
    return { ...shown, kept: new Set(kept) };
  }, [scene, drawn, assessment, indicator, faded, question, sure, shows]);
}

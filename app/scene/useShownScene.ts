import { useMemo } from "react";
import { evidenceOf, type Scene } from "../../src/index.ts";
import { useLevel } from "../level/levelData.ts";
import { usePart } from "../state/atlas.ts";
import { useScene } from "./currentScene.ts";
import { type EvidenceSwitch, evidencePart } from "./evidencePart.ts";
import { questionPart } from "./questionPart.ts";
import { questions } from "./questions.ts";

/** The scene as the map draws it: those stand back that do not answer the question asked, or whose load is known in a way that is switched off. */
export function useShownScene(): Scene | undefined {
  const scene = useScene();
  const { assessment } = useLevel();
  const { faded } = usePart(evidencePart);
  const { question } = usePart(questionPart);
  return useMemo(() => {
    if (!scene || !assessment || (faded.length === 0 && !question)) return scene;
    const asked = questions.find(({ id }) => id === question)?.regions(assessment, scene.layer);
    const kept = assessment.regions.filter(
      (id, place) =>
        (asked?.includes(id) ?? true) &&
        !faded.includes(evidenceOf(assessment, place) as EvidenceSwitch),
    );
    return { ...scene, kept: new Set(kept) };
  }, [scene, assessment, faded, question]);
}

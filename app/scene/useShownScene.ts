import { useMemo } from "react";
import { evidenceOf, type Scene } from "../../src/index.ts";
import { useLevel } from "../level/levelData.ts";
import { usePart } from "../state/atlas.ts";
import { useScene } from "./currentScene.ts";
import { type EvidenceSwitch, evidencePart } from "./evidencePart.ts";

/** The scene as the map draws it: regions stand back whose load is known in a way that the reader has switched off. */
export function useShownScene(): Scene | undefined {
  const scene = useScene();
  const { assessment } = useLevel();
  const { faded } = usePart(evidencePart);
  return useMemo(() => {
    if (!scene || !assessment || faded.length === 0) return scene;
    const kept = assessment.regions.filter(
      (_, place) => !faded.includes(evidenceOf(assessment, place) as EvidenceSwitch),
    );
    return { ...scene, kept: new Set(kept) };
  }, [scene, assessment, faded]);
}

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
import { usePart, useSlice, useWords } from "../state/atlas.ts";
import { type Certainty, certaintyPart } from "./certaintyPart.ts";
import { useCertaintyScene, useIndicator, useScene } from "./currentScene.ts";
import { differenceSlice } from "./differenceSlice.ts";
import { type EvidenceSwitch, evidencePart } from "./evidencePart.ts";
import { questionPart } from "./questionPart.ts";
import { questions } from "./questions.ts";
import { useFiltered } from "./useFilter.ts";

/**
 * The scene as the map draws it: those stand back that do not answer the question asked, whose load is known in a way that is
 * switched off, that a filter leaves out, or on whose class too few draws agree.
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
  const filtered = useFiltered();
  const difference = useDifferenceOf(scene);
  return useMemo(() => {
    const shown = certainty.shows === "value" ? scene : (drawn ?? scene);
    if (!scene || !shown || !assessment) return shown;
    const marked = difference ?? doubted(shown, { assessment, indicator, words }, certainty);
    const told = filtered ? withFilterKey(marked, filtered, words) : marked;
    const asked = answersOf(question, assessment, scene.layer);
    return keptBy(told, assessment, { faded, sets: [asked, filtered] });
  }, [
    scene,
    drawn,
    assessment,
    indicator,
    words,
    faded,
    question,
    certainty,
    filtered,
    difference,
  ]);
}

/** The map of differences of the layer on screen; one of the layer before is not shown. */
function useDifferenceOf(scene: Scene | undefined): Scene | undefined {
  const difference = useSlice(differenceSlice, (state) => state.scene);
  return difference?.layer === scene?.layer && difference?.level === scene?.level
    ? difference
    : undefined;
}

/** Ids of the regions that answer a question; undefined where none is asked. */
function answersOf(question: string | undefined, assessment: Assessment, layer: string) {
  const found = questions.find(({ id }) => id === question);
  return found && new Set(found.regions(assessment, layer));
}

interface Choices {
  readonly faded: readonly EvidenceSwitch[];
  /** Ids of the regions that stay, of each choice that leaves some out. */
  readonly sets: readonly (ReadonlySet<string> | undefined)[];
}

/** A scene where those regions stay that stay by every choice. */
function keptBy(scene: Scene, assessment: Assessment, { faded, sets }: Choices): Scene {
  const chosen = [scene.kept, ...sets].filter((set) => set !== undefined);
  if (faded.length === 0 && !sets.some(Boolean)) return scene;
  const stays = (id: string, place: number): boolean =>
    chosen.every((set) => set.has(id)) &&
    !faded.includes(evidenceOf(assessment, place) as EvidenceSwitch);
  return { ...scene, kept: new Set(assessment.regions.filter(stays)) };
}

/** The legend says that regions stand back because of the filter, on screen and in files. */
function withFilterKey(scene: Scene, filtered: ReadonlySet<string>, words: Words): Scene {
  const count = scene.regions.filter(
    ({ id, kind }) => kind === "value" && !filtered.has(id),
  ).length;
  const label = words.say("view.outsideFilter");
  return { ...scene, keys: [...(scene.keys ?? []), { mark: "faded", label, count }] };
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

import type { Assessment } from "../assessment/assessment.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Words } from "../language/words.ts";
import { type ConfidenceGrade, classConfidence, leastConfidence } from "./confidence.ts";
import type { Scene, SceneKey, Texture } from "./scene.ts";

export interface Doubt {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
  /** What the class of a region must at least be to stay plain. */
  readonly least: ConfidenceGrade;
  readonly words: Words;
}

/**
 * A scene whose regions keep their colour and are hatched where too few draws agree on their class: lines where it is likely but
 * not robust, crossed lines where it is not even likely. As in the maps of the IPCC, lines mean that there is less agreement.
 */
export function hatchedScene(scene: Scene, doubt: Doubt): Scene {
  const textures = new Map<string, Texture>();
  for (const [place, { id, kind }] of scene.regions.entries()) {
    const texture = kind === "value" ? textureOf(doubt, place) : undefined;
    if (texture) textures.set(id, texture);
  }
  const found = [...textures.values()];
  const keys = (["hatched", "crossHatched"] as const).map(
    (mark): SceneKey => ({
      mark,
      label: doubt.words.say(keyOf[mark]),
      count: found.filter((texture) => texture === mark).length,
    }),
  );
  return { ...scene, textures, keys: keys.filter(({ count }) => count > 0) };
}

const keyOf = { hatched: "certainty.keyLikely", crossHatched: "certainty.keyUnlikely" } as const;

function textureOf({ assessment, indicator, least }: Doubt, place: number): Texture | undefined {
  const confidence = classConfidence(assessment, indicator, place);
  if (!(confidence < leastConfidence[least])) return undefined;
  return confidence < leastConfidence.likely ? "crossHatched" : "hatched";
}

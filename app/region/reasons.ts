import { type OutcomeKind, reasonSentences, type Words } from "../../src/index.ts";
import type { LevelData } from "../level/finerLevel.ts";

/** A region without a value, and the layer that asks for one. */
export interface Gap {
  readonly indicator: string;
  readonly region: number;
  readonly kind: OutcomeKind;
}

/** Why a region has no value, in words. */
export function reasonOf(
  { loaded, assessment, names }: LevelData,
  { indicator, region, kind }: Gap,
  words: Words,
): string {
  if (!loaded || !assessment) return "";
  const { world, datasets } = loaded;
  const context = { words, world, datasets, names, assessment };
  return reasonSentences(context, indicator, region, kind).join(" ");
}

import { type OutcomeKind, reasonSentences } from "../../src/index.ts";
import { useLevel } from "../level/levelData.ts";
import { useAtlas } from "../state/atlas.ts";

/** Why a region has no value for an indicator, as one text. */
export function useReason(indicator: string, region: string, kind: OutcomeKind): string {
  const words = useAtlas((atlas) => atlas.words);
  const { loaded, assessment, names } = useLevel();
  if (!loaded || !assessment) return "";
  const { world, datasets } = loaded;
  const context = { words, world, datasets, names, assessment };
  const index = assessment.regions.indexOf(region);
  return reasonSentences(context, indicator, index, kind).join(" ");
}

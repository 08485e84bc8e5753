import { answered } from "../level/levelData.ts";
import type { AtlasState } from "../state.ts";
import type { AssessResult } from "./service.ts";

/** What a result of the model changes: of countries, and of the level below where it was asked about and is still there. */
export const taken = (
  { finer: known }: AtlasState,
  { finer, ...countries }: AssessResult,
): Partial<AtlasState> => ({
  ...countries,
  modelFailure: undefined,
  ...(finer && known?.level === finer.level && { finer: answered(known, finer) }),
});

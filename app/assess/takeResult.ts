import { answered } from "../level/levelData.ts";
import type { AtlasState } from "../state.ts";
import type { AssessResult } from "./service.ts";

/** What a result of the model changes: of countries, and of the level below where it was asked about. */
export const taken = (
  { finer: known }: AtlasState,
  { finer, ...countries }: AssessResult,
): Partial<AtlasState> => ({
  ...countries,
  modelFailure: undefined,
  ...(known && finer && { finer: answered(known, finer) }),
});

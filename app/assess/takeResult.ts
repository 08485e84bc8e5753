import { answered } from "../level/levelData.ts";
import { levelSlice, levelState } from "../level/levelState.ts";
import { type AtlasState, withSlice } from "../state/atlas.ts";
import type { AssessResult } from "./service.ts";

/** What a result of the model changes: countries, and the level below if it was asked about and is still on the page. */
export function taken(
  state: AtlasState,
  { finer, ...countries }: AssessResult,
): Partial<AtlasState> {
  const known = levelState(state).finer;
  return {
    ...countries,
    ...(finer &&
      known?.level === finer.level &&
      withSlice(state, levelSlice, { finer: answered(known, finer) })),
  };
}

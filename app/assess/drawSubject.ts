import type { Assessment } from "../../src/index.ts";
import { levelOf, shownLevel } from "../level/levelData.ts";
import { levelSlice, levelState } from "../level/levelState.ts";
import { type AtlasState, withSlice } from "../state/atlas.ts";
import type { RegionsBelow } from "./drawTask.ts";

/** An answer of the model, and what of it the page shows. */
export interface DrawSubject {
  readonly assessment: Assessment;
  /** Absent for countries. */
  readonly below?: RegionsBelow | undefined;
  /** Id of the indicator on the map. */
  readonly layer: string;
  /** Id of the region in the panel. */
  readonly region?: string | undefined;
}

/** Levels of so many regions at most have every indicator counted: the states of a country, all countries. */
const fewRegions = 300;

/** Whether a level has so many regions that only what the page shows of them is counted. */
export const showsPart = ({ assessment }: DrawSubject): boolean =>
  assessment.regions.length > fewRegions;

/** The answers that the page shows: that of the map, and that of the panel where its region is of another level. */
export function drawSubjects(state: AtlasState): readonly DrawSubject[] {
  const { layer, region } = state.address;
  const levels = [shownLevel(state), ...(region === undefined ? [] : [levelOf(state, region)])];
  return [...new Set(levels)].flatMap(({ level, within, assessment }) => {
    const below = level === "country" ? undefined : { level, within };
    return assessment ? [{ assessment, below, layer, region }] : [];
  });
}

/** The change of the state that puts another answer in the place of a subject's. */
export function withAnswer(
  state: AtlasState,
  { below }: DrawSubject,
  assessment: Assessment,
): Partial<AtlasState> {
  if (!below) return { assessment };
  const { finer } = levelState(state);
  return finer ? withSlice(state, levelSlice, { finer: { ...finer, assessment } }) : {};
}

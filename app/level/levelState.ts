import type { Level } from "../../src/index.ts";
import type { FileFailure } from "../files/readFile.ts";
import type { AtlasState } from "../state/atlas.ts";
import { sliceOf } from "../state/atlas.ts";
import type { Notice } from "../state/notice.ts";
import type { Slice } from "../state/slice.ts";
import type { FinerLevel, FinerNames } from "./finerLevel.ts";
import type { LookAt } from "./lookAt.ts";
import type { LevelWish } from "./wantedLevel.ts";

export interface LevelState {
  /** The level that the zoom asks for. */
  readonly zoomLevel: Level;
  /** The camera has come near enough for shapes in full detail. */
  readonly near: boolean;
  /** States and provinces, or counties, once they are read. */
  readonly finer?: FinerLevel | undefined;
  /** What the map is to come near to, once it can. */
  readonly lookAt?: LookAt | undefined;
  /** Names and codes of finer regions alone, read for the search. */
  readonly finerNames?: FinerNames | undefined;
  /** How far the reading of a level has come, once it has lasted. */
  readonly reading?: { readonly read: number; readonly of: number } | undefined;
  /** Regions of the address that were looked for among all names of all levels and are not there. */
  readonly unfound: readonly string[];
  readonly failures: readonly FileFailure[];
  /** Stops the reading of a finer level: countries stay. */
  readonly cancel: () => void;
  /** Reads a finer level again. */
  readonly retry: () => void;
}

const nothing = (): void => undefined;

/** Which regions are on the page below countries. `followLevel` sets what cancels and retries. */
export const levelSlice: Slice<LevelState> = {
  id: "level",
  start: {
    zoomLevel: "country",
    near: false,
    unfound: [],
    failures: [],
    cancel: nothing,
    retry: nothing,
  },
};

export const levelState = (atlas: Pick<AtlasState, "slices">): LevelState =>
  sliceOf(atlas, levelSlice);

/** Regions that notices call unknown. */
export const unknownIn = (notices: readonly Notice[]): readonly string[] =>
  notices.flatMap((notice) => (notice.kind === "unknownRegion" ? notice.value : []));

/** What decides which level is shown. */
export const levelWish = (
  atlas: Pick<AtlasState, "address" | "features" | "slices">,
): LevelWish & Pick<LevelState, "finer"> => {
  const { zoomLevel, finer } = levelState(atlas);
  return { address: atlas.address, views: atlas.features.views, zoomLevel, finer };
};

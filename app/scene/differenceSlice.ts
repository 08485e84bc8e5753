import type { Assessment, Scene } from "../../src/index.ts";
import type { Slice } from "../state/slice.ts";

export interface DifferenceState {
  /** The map of differences, in place of the layer's own. */
  readonly scene?: Scene | undefined;
  /** The other scenario's results, and the choice that they answer. */
  readonly other?: Assessment | undefined;
  readonly answers?: string | undefined;
}

export const differenceSlice: Slice<DifferenceState> = { id: "differenceMap", start: {} };

import type { Slice } from "../state/slice.ts";

export interface PageState {
  /** What the sheet of a narrow screen holds besides the region. */
  readonly sheet?: "layers" | "scenario" | undefined;
  readonly helpOpen: boolean;
}

export const pageSlice: Slice<PageState> = { id: "page", start: { helpOpen: false } };

import type { Slice } from "../state/slice.ts";

export interface PageState {
  /** What the sheet of a narrow screen holds besides the region. */
  readonly sheet?: "layers" | "scenario" | undefined;
  readonly helpOpen: boolean;
  /** The language whose note on its translation was dismissed. */
  readonly noteRead?: string;
}

export const pageSlice: Slice<PageState> = { id: "page", start: { helpOpen: false } };

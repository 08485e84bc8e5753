import type { Slice } from "../state/slice.ts";

export interface FilterState {
  /** Whether the filter is shown below the legend. */
  readonly isOpen: boolean;
}

export const filterSlice: Slice<FilterState> = { id: "filterPanel", start: { isOpen: false } };

import type { Slice } from "../state/slice.ts";

export interface ClassesState {
  /** Whether the histogram and the limits are shown below the legend. */
  readonly isOpen: boolean;
}

export const classesSlice: Slice<ClassesState> = { id: "classes", start: { isOpen: false } };

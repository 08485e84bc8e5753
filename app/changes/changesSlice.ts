import type { Slice } from "../state/slice.ts";
import type { Side } from "./changesRequest.ts";

/** Which results are compared. No link holds a file, but another page of the atlas and back does. */
export interface ChangesState {
  readonly earlier?: Side | undefined;
  readonly later?: Side | undefined;
}

export const changesSlice: Slice<ChangesState> = {
  id: "changes",
  start: { later: { kind: "page" } },
};

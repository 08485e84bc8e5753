import type { Slice } from "../state/slice.ts";
import type { Side } from "./changesRequest.ts";
import { releases } from "./releases.ts";

/** Which results are compared: at first those of the latest release and of the page. No link holds a file, but another page of the atlas and back does. */
export interface ChangesState {
  readonly earlier?: Side | undefined;
  readonly later?: Side | undefined;
}

const [version] = releases;

export const changesSlice: Slice<ChangesState> = {
  id: "changes",
  start: { earlier: { kind: "release", version }, later: { kind: "page" } },
};

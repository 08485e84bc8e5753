import { onKeptCopy } from "../files/keptCopies.ts";
import { type AtlasStore, sliceOf, withSlice } from "../state/atlas.ts";
import { deliverySlice } from "./deliverySlice.ts";

/** Says whether the browser is connected, and which files the server did not give although it is. */
export function followConnection(atlas: AtlasStore): void {
  addEventListener("online", () => atlas.setState({ online: true }));
  addEventListener("offline", () => atlas.setState({ online: false }));
  onKeptCopy((file) =>
    atlas.setState((state) => {
      const { kept } = sliceOf(state, deliverySlice);
      return kept.includes(file)
        ? state
        : withSlice(state, deliverySlice, { kept: [...kept, file] });
    }),
  );
}

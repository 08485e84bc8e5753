import { useCallback } from "react";
import { levelSlice, levelState } from "../level/levelState.ts";
import type { MapHandle } from "../map/mapHandle.ts";
import { useAtlasStore, withSlice } from "../state/atlas.ts";
import { wantsDetail, zoomedLevel } from "./zoomedLevel.ts";

/** Follows the camera: the level that its zoom asks for, and whether it is near enough for shapes in full detail. */
export function useZoomLevel(): (handle: MapHandle) => void {
  const atlas = useAtlasStore();
  return useCallback(
    (handle) => {
      const span = handle.span();
      const { zoomLevel, near } = levelState(atlas.getState());
      const next = { zoomLevel: zoomedLevel(zoomLevel, span), near: near || wantsDetail(span) };
      if (next.zoomLevel !== zoomLevel || next.near !== near)
        atlas.setState((state) => withSlice(state, levelSlice, next));
    },
    [atlas],
  );
}

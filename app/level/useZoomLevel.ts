import { useCallback, useContext } from "react";
import type { MapHandle } from "../map/mapHandle.ts";
import { AtlasContext } from "../state.ts";
import { wantsDetail, zoomedLevel } from "./zoomedLevel.ts";

/** Follows the camera: the level that its zoom asks for, and whether it comes near enough for shapes in full detail. */
export function useZoomLevel(): (handle: MapHandle) => void {
  const atlas = useContext(AtlasContext);
  return useCallback(
    (handle) => {
      if (!atlas) return;
      const span = handle.span();
      const { zoomLevel, near } = atlas.getState();
      const next = { zoomLevel: zoomedLevel(zoomLevel, span), near: near || wantsDetail(span) };
      if (next.zoomLevel !== zoomLevel || next.near !== near) atlas.setState(next);
    },
    [atlas],
  );
}

import { useCallback, useEffect, useRef } from "react";
import type { MapCamera } from "../map/mapCamera.ts";
import type { MapHandle } from "../map/mapHandle.ts";
import { useGoPart, usePart } from "../state/atlas.ts";
import { cameraPart, cameraText } from "./cameraPart.ts";

/** A camera that has stood still so long goes into the address, ms. */
const rest = 300;

/** Keeps in the address where the map looks, and the map where Back and Forward lead. Movements are no steps of the history. */
export function useCameraLink(): (handle: MapHandle) => void {
  const { camera } = usePart(cameraPart);
  const go = useGoPart(cameraPart);
  const latest = useRef<MapHandle>(undefined);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const linked = useRef(camera);
  useEffect(() => {
    // What the map itself has written leads it nowhere: it may have moved on since.
    if (isSame(camera, linked.current)) return;
    linked.current = camera;
    const { current } = latest;
    if (current && !isSame(camera, current.camera())) current.look(camera);
  }, [camera]);
  useEffect(() => () => clearTimeout(settling.current), []);
  return useCallback(
    (handle) => {
      latest.current = handle;
      clearTimeout(settling.current);
      settling.current = setTimeout(() => {
        const now = handle.camera();
        if (isSame(now, linked.current)) return;
        linked.current = now;
        go({ camera: now }, "replace");
      }, rest);
    },
    [go],
  );
}

const isSame = (one: MapCamera | undefined, other: MapCamera | undefined): boolean =>
  (one && cameraText(one)) === (other && cameraText(other));

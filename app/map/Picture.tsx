import { useCallback, useEffect, useRef, useState } from "react";
import { type FetchedPart, LazyPart } from "../furniture/LazyPart.tsx";
import type { MapCamera } from "./mapCamera.ts";
import type { MapHandle } from "./mapHandle.ts";
import type { MapRenderer } from "./mapProps.ts";
import type { SurfaceProps } from "./surface.ts";
import { SvgMap } from "./svg/SvgMap.tsx";

const glMap: FetchedPart<SurfaceProps> = {
  load: async () => (await import("./gl/GlMap.tsx")).GlMap,
  fewWords: true,
};

interface Props extends Omit<SurfaceProps, "start"> {
  /** Where the map looks to begin with. */
  readonly camera: MapCamera | undefined;
  readonly renderer: MapRenderer;
  /** The requested map is drawn; the interim one does not count. */
  readonly onDrawn?: (() => void) | undefined;
  /** What it is drawn with has arrived; a slow graphics card may still take its time. */
  readonly onFetched?: (() => void) | undefined;
}

/**
 * The map, drawn by WebGL or as SVG. While MapLibre loads, which takes long on a slow connection, the SVG map is shown: it needs
 * nothing more than the shapes, and in Equal Earth it is the same picture. It takes over where MapLibre does not arrive or fails.
 */
export const Picture = ({ renderer, camera, onView, onDrawn, onFetched, ...given }: Props) => {
  const [isDrawn, setDrawn] = useState(false);
  const { start, follow } = useLastCamera(camera, onView);
  const surface = { ...given, start };
  const onGlView = useCallback(
    (handle: MapHandle) => {
      setDrawn(true);
      follow(handle);
    },
    [follow],
  );
  const stands = isDrawn || renderer === "svg";
  useEffect(() => {
    if (stands) onDrawn?.();
  }, [stands, onDrawn]);
  useEffect(() => {
    if (renderer === "svg") onFetched?.();
  }, [renderer, onFetched]);
  const isInterim = renderer === "webgl" && !isDrawn && surface.projection === "equalEarth";
  return (
    <>
      {renderer === "webgl" && (
        <LazyPart
          part={glMap}
          given={{ ...surface, onView: onGlView }}
          waiting={null}
          instead={null}
          onArrived={onFetched}
          onMissing={surface.onFailed}
        />
      )}
      {(renderer === "svg" || isInterim) && (
        <SvgMap {...surface} onView={follow} interim={isInterim} />
      )}
    </>
  );
};

/** Another way of drawing looks where the one before it did: as SVG for paper, and by the graphics card again. */
function useLastCamera(camera: MapCamera | undefined, onView: (handle: MapHandle) => void) {
  const last = useRef(camera);
  const start = useCallback(() => last.current, []);
  const follow = useCallback(
    (handle: MapHandle) => {
      last.current = handle.camera();
      onView(handle);
    },
    [onView],
  );
  return { start, follow };
}

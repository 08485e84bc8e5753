import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { MapHandle } from "./mapHandle.ts";
import type { MapRenderer } from "./mapProps.ts";
import type { SurfaceProps } from "./surface.ts";
import { SvgMap } from "./svg/SvgMap.tsx";

const GlMap = lazy(async () => ({ default: (await import("./gl/GlMap.tsx")).GlMap }));

interface Props extends SurfaceProps {
  readonly renderer: MapRenderer;
  /** What the map that was asked for is drawn with has arrived; a slow graphics card may still take its time. */
  readonly onDrawn?: (() => void) | undefined;
}

/**
 * The map, drawn by WebGL or as SVG. While MapLibre is under way, which takes a slow connection long, the SVG map stands in: it needs
 * nothing more than the shapes, and in Equal Earth it is the same picture.
 */
export const Picture = ({ renderer, onView, onDrawn, ...surface }: Props) => {
  const [isDrawn, setDrawn] = useState(false);
  const onGlView = useCallback(
    (handle: MapHandle) => {
      setDrawn(true);
      onView(handle);
    },
    [onView],
  );
  const isInterim = renderer === "webgl" && !isDrawn && surface.projection === "equalEarth";
  return (
    <>
      {renderer === "webgl" && (
        <Suspense fallback={null}>
          <GlMap {...surface} onView={onGlView} />
          <Arrived tell={onDrawn} />
        </Suspense>
      )}
      {(renderer === "svg" || isInterim) && (
        <SvgMap {...surface} onView={onView} interim={isInterim} />
      )}
      {renderer === "svg" && <Arrived tell={onDrawn} />}
    </>
  );
};

/** Tells once what stands beside it has been fetched. */
function Arrived({ tell }: { readonly tell: (() => void) | undefined }) {
  useEffect(() => tell?.(), [tell]);
  return null;
}

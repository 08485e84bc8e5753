import { type RefObject, useEffect, useState } from "react";
import type { MapSize } from "../../src/index.ts";

/** The size of an element, px, followed as it changes; undefined until it is known. */
export function useFrameSize(element: RefObject<HTMLElement | null>): MapSize | undefined {
  const [size, setSize] = useState<MapSize>();
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = watched;
      if (width > 0) setSize({ width, height: Math.max(1, height) });
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

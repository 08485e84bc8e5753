import { type RefObject, useLayoutEffect, useState } from "react";
import type { MapSize } from "../../src/index.ts";

/** The size of an element, px, followed as it changes; undefined until it is known, which is before the first paint. */
export function useFrameSize(element: RefObject<HTMLElement | null>): MapSize | undefined {
  const [size, setSize] = useState<MapSize>();
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = watched;
      if (width > 0) setSize({ width, height: Math.max(1, height) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

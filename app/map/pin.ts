import { useCallback, useState } from "react";
import type { MapProps } from "./mapProps.ts";

/** A click chooses a region and pins its tooltip; Escape takes the pin out first, then the choice. A finger points by tapping and pins nothing. */
export function usePin({ onSelect, onHover }: MapProps, touch: boolean) {
  const [pinned, setPinned] = useState<string>();
  const pick = useCallback(
    (id: string | undefined) => {
      setPinned(touch ? undefined : id);
      if (touch) onHover(id);
      onSelect(id);
    },
    [touch, onSelect, onHover],
  );
  const release = useCallback(() => {
    if (pinned === undefined) onSelect(undefined);
    setPinned(undefined);
  }, [pinned, onSelect]);
  return { pinned, pick, release };
}

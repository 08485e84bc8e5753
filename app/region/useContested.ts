import { useEffect, useState } from "react";
import type { ContestedFigure } from "../../src/index.ts";
import { readContested } from "../controls/figures/readContested.ts";

/** Figures that somebody contests, once their list has arrived; the panel does not wait for it, and without it marks none. */
export function useContested(): readonly ContestedFigure[] | undefined {
  const [found, setFound] = useState<readonly ContestedFigure[]>();
  useEffect(() => {
    let shown = true;
    readContested(0).then(({ items }) => {
      if (shown) setFound(items);
    });
    return () => {
      shown = false;
    };
  }, []);
  return found;
}

import { useSyncExternalStore } from "react";

/** Below this width the page is one column with a sheet and tabs. */
export const narrowQuery = "(max-width: 899px)";
/** Below this width the end column is there only while a region is chosen. */
export const foldedPanelQuery = "(max-width: 1199px)";

/** Whether a media query holds, followed as the window changes. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );

import { useEffect } from "react";
import { useAtlas } from "../state/atlas.ts";

/** How long a sentence stays, ms: enough to read the longest. */
const shownFor = 6000;

/** A sentence on what was just done; it goes by itself. */
export function Announcement() {
  const announcement = useAtlas((atlas) => atlas.announcement);
  const set = useAtlas((atlas) => atlas.set);
  useEffect(() => {
    if (announcement === undefined) return;
    const over = setTimeout(() => set({ announcement: undefined }), shownFor);
    return () => clearTimeout(over);
  }, [announcement, set]);
  return (
    <p className="announcement" role="status">
      {announcement}
    </p>
  );
}

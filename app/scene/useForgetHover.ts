import { useEffect } from "react";
import { useAtlas } from "../state/atlas.ts";

/** A picture that leaves the page leaves no region pointed at: the pointer cannot tell it any more that it went away. */
export function useForgetHover(): void {
  const set = useAtlas((atlas) => atlas.set);
  useEffect(() => () => set({ hovered: undefined }), [set]);
}

import type { MapRenderer } from "../map/mapProps.ts";
import { useAtlas, useSlice } from "../state/atlas.ts";
import { mapSlice } from "./mapSlice.ts";

/** How the map is drawn: by the graphics card, unless the reader wants SVG, the card failed or the page is printed. */
export function useRenderer(): MapRenderer {
  const choice = useAtlas(({ address }) => address.renderer);
  const printing = useAtlas((atlas) => atlas.printing);
  const failed = useSlice(mapSlice, (map) => map.failed);
  return choice === "svg" || failed || printing ? "svg" : "webgl";
}

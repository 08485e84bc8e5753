import type { MapIsland } from "./mapIsland.ts";

/** Frees the map, its workers' data and its graphics context. */
export function removeMap({ map }: MapIsland): void {
  map.remove();
}

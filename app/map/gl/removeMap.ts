import type { MapIsland } from "./mapIsland.ts";
import { stopLaying } from "./stopLaying.ts";

/** Frees the map, its workers' data and its graphics context. */
export function removeMap(island: MapIsland): void {
  stopLaying(island);
  island.map.remove();
}

import type { MapGround } from "./mapGround.ts";
import type { MapIsland } from "./mapIsland.ts";

/** Gives up the ground that is being laid. */
export function stopLaying(island: MapIsland): MapGround | undefined {
  const { laying } = island;
  laying?.turn.abort();
  island.laying = undefined;
  return laying?.ground;
}

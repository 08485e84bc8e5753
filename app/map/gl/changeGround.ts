import { inSlices } from "../../work/inSlices.ts";
import type { MapCamera } from "../mapCamera.ts";
import { fillSteps } from "./fillSteps.ts";
import { isGround, type MapGround } from "./mapGround.ts";
import { frameOf, type MapIsland } from "./mapIsland.ts";
import { type MapShapes, mapShapesSteps } from "./mapShapes.ts";
import { markRegions } from "./markRegions.ts";
import { paintRegions } from "./paintRegions.ts";
import { heldInFrame, mostZoom } from "./planarView.ts";
import { stopLaying } from "./stopLaying.ts";
import { dress } from "./updateMap.ts";

/**
 * Lays other regions, or the same in other detail, under the map where its camera stands. The page goes on meanwhile, and the map shows
 * the ground before it; what is wanted next gives this one up.
 */
export async function changeGround(island: MapIsland, ground: MapGround): Promise<void> {
  stopLaying(island);
  if (!island.isReady) {
    island.ground = ground;
    return;
  }
  if (!isGround(island.ground, ground)) {
    const turn = new AbortController();
    island.laying = { ground, turn };
    delete island.map.getContainer().dataset.mapReady;
    const steps = mapShapesSteps(ground, island.state.projection);
    const shapes = await inSlices(steps, turn.signal);
    if (!shapes) return;
    stand(island, ground, shapes);
    if (!(await inSlices(fillSteps(island), turn.signal, 0))) return;
    island.laying = undefined;
  }
  dress(island);
  paintRegions(island);
  markRegions(island);
  island.map.triggerRepaint();
}

/** The colours come before the shapes, so that none is ever bare. */
function stand(island: MapIsland, ground: MapGround, shapes: MapShapes): void {
  const { map, state, start } = island;
  const most = mostZoom(ground);
  const isHeldBack = start !== undefined && isAsNearAsAllowed(island, start);
  island.ground = ground;
  island.shapes = shapes;
  map.setTransformConstrain(heldInFrame(state.projection, () => frameOf(map), most));
  map.setMaxZoom(most);
  if (isHeldBack) island.handle.look(start);
  island.patternKey = "";
  island.paleKey = "";
  paintRegions(island);
}

/** A link may lead nearer than the ground before allowed: the map has stood at its limit since. */
function isAsNearAsAllowed({ map, ground }: MapIsland, { centre }: MapCamera): boolean {
  const { lng, lat } = map.getCenter();
  const isThere = Math.hypot(lng - centre[0], lat - centre[1]) < 0.1;
  return isThere && map.getZoom() > mostZoom(ground) - 0.01;
}

import { finish } from "../../../src/index.ts";
import type { MapCamera } from "../mapCamera.ts";
import { fillSteps } from "./fillSteps.ts";
import { frameOf, type MapIsland, type MapState } from "./mapIsland.ts";
import { mapShapes } from "./mapShapes.ts";
import { mapLayers } from "./mapStyle.ts";
import { markRegions, marksDiffer } from "./markRegions.ts";
import { paintRegions } from "./paintRegions.ts";
import { setPatternImages } from "./patternImages.ts";
import { cameraView, heldInFrame, mostZoom } from "./planarView.ts";
import { projectionName } from "./projections.ts";
import { stopLaying } from "./stopLaying.ts";

/** Draws a new state: only what differs from the one before it. */
export function updateMap(island: MapIsland, next: MapState): void {
  const before = island.state;
  island.state = next;
  if (!island.isReady) return;
  const isProjected = next.projection !== before.projection;
  const isDressed = next.theme !== before.theme;
  if (!island.laying) change(island, before, { isProjected, isDressed });
  else if (isProjected || isDressed)
    drawAll(island, isProjected ? undefined : island.handle.camera());
}

interface Change {
  readonly isProjected: boolean;
  readonly isDressed: boolean;
}

function change(island: MapIsland, before: MapState, { isProjected, isDressed }: Change): void {
  const { map, state } = island;
  if (isProjected) project(island, undefined);
  if (isDressed) setPatternImages(map, state.theme, map.getZoom());
  if (isProjected || isDressed) dress(island);
  paintRegions(island);
  if (isProjected || marksDiffer(before, state)) markRegions(island);
}

/**
 * Draws everything, on a map that has only its style or whose ground is being laid.
 *
 * @param camera where it looks then.
 */
export function drawAll(island: MapIsland, camera: MapCamera | undefined): void {
  island.ground = stopLaying(island) ?? island.ground;
  const { map, state } = island;
  setPatternImages(map, state.theme, map.getZoom());
  forgetPaint(island);
  project(island, camera);
  dress(island);
  paintRegions(island);
  markRegions(island);
}

/** What the card holds of regions that are not drawn now would come back with them. */
function forgetPaint({ map, painted, fadedPatterns }: MapIsland): void {
  for (const known of Object.values(painted)) known.clear();
  fadedPatterns.clear();
  for (const source of [...Object.keys(painted), "patterns"]) map.removeFeatureState({ source });
}

/**
 * Takes the map to its projection. After `setProjection` MapLibre leaves GeoJSON where the old projection had it, picture and clicks
 * silently wrong, until every source is filled again: so all of them are, here and nowhere else.
 */
function project(island: MapIsland, camera: MapCamera | undefined): void {
  const { map, ground, state } = island;
  const { projection } = state;
  const name = projectionName(projection);
  map.setTransformConstrain(null);
  map.setProjection({ type: name as "mercator" });
  map.setTransformConstrain(heldInFrame(projection, () => frameOf(map), mostZoom(ground)));
  map.jumpTo(cameraView(projection, camera, frameOf(map)));
  fillSources(island);
}

function fillSources(island: MapIsland): void {
  island.shapes = mapShapes(island.ground, island.state.projection);
  finish(fillSteps(island));
  island.patternKey = "";
  island.paleKey = "";
}

/** Gives every layer its colours. */
export function dress({ map, state, ground }: MapIsland): void {
  for (const layer of mapLayers(state.theme, state.projection, ground))
    for (const [property, value] of Object.entries(layer.paint ?? {}))
      map.setPaintProperty(layer.id, property as "fill-color", value);
}

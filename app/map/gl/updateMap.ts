import type { GeoJSONSource } from "maplibre-gl";
import { frameOf, type MapGround, type MapIsland, type MapState } from "./mapIsland.ts";
import { mapShapes } from "./mapShapes.ts";
import { mapLayers, type SourceId } from "./mapStyle.ts";
import { markRegions, marksDiffer } from "./markRegions.ts";
import { paintRegions } from "./paintRegions.ts";
import { setPatternImages } from "./patternImages.ts";
import { firstView, heldInFrame, mostZoom } from "./planarView.ts";
import { projectionName } from "./projections.ts";

/** Draws a new state: only what differs from the one before it. */
export function updateMap(island: MapIsland, next: MapState): void {
  const before = island.state;
  island.state = next;
  if (!island.isReady) return;
  const isProjected = next.projection !== before.projection;
  const isDressed = next.theme !== before.theme;
  if (isProjected) project(island);
  if (isDressed) setPatternImages(island.map, next.theme, island.map.getZoom());
  if (isProjected || isDressed) dress(island);
  paintRegions(island);
  if (isProjected || marksDiffer(before, next)) markRegions(island);
}

/** Draws everything, on a map that has only its style. */
export function drawAll(island: MapIsland): void {
  const { map, state } = island;
  setPatternImages(map, state.theme, map.getZoom());
  for (const known of Object.values(island.painted)) known.clear();
  project(island);
  dress(island);
  paintRegions(island);
  markRegions(island);
}

/**
 * Takes the map to its projection. After `setProjection` MapLibre leaves GeoJSON where the old projection had it, picture and clicks
 * silently wrong, until every source is filled again: so all of them are, here and nowhere else.
 */
function project(island: MapIsland): void {
  const { map, ground, state } = island;
  const { projection } = state;
  const name = projectionName(projection);
  map.setTransformConstrain(null);
  map.setProjection({ type: name as "mercator" });
  map.setTransformConstrain(heldInFrame(projection, () => frameOf(map), mostZoom(ground)));
  map.jumpTo(firstView(projection, frameOf(map)));
  fillSources(island);
}

/** Lays other regions, or the same in other detail, under the map where its camera stands. */
export function changeGround(island: MapIsland, ground: MapGround): void {
  const { map, state } = island;
  island.ground = ground;
  if (!island.isReady) return;
  const most = mostZoom(ground);
  map.setTransformConstrain(heldInFrame(state.projection, () => frameOf(map), most));
  map.setMaxZoom(most);
  fillSources(island);
  dress(island);
  paintRegions(island);
  markRegions(island);
}

function fillSources(island: MapIsland): void {
  island.shapes = mapShapes(island.ground, island.state.projection);
  for (const id of ["sphere", "lines", "regions", "circles"] as const)
    sourceOf(island, id)?.setData(island.shapes[id]);
  sourceOf(island, "dots")?.setData(island.shapes.regions);
  island.patternKey = "";
  island.paleKey = "";
}

/** Gives every layer its colours. */
function dress({ map, state, ground }: MapIsland): void {
  for (const layer of mapLayers(state.theme, state.projection, ground))
    for (const [property, value] of Object.entries(layer.paint ?? {}))
      map.setPaintProperty(layer.id, property as "fill-color", value);
}

export const sourceOf = ({ map }: MapIsland, id: SourceId): GeoJSONSource | undefined =>
  map.getSource<GeoJSONSource>(id);

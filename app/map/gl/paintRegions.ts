import type { GeoJSONSource } from "maplibre-gl";
import {
  bareCode,
  fadedOffset,
  paintScene,
  patternedRegions,
  type RegionPaint,
} from "../regionPaint.ts";
import type { MapIsland } from "./mapIsland.ts";
import { bordersOf } from "./mapShapes.ts";
import { patternCode } from "./patternLayers.ts";

/** Colours the regions whose class, pattern or fading has changed; shapes are not sent again. */
export function paintRegions(island: MapIsland): void {
  const paints = paintScene(island.state.scene, island.state);
  colour(island, paints);
  part(island, paints);
}

function colour(
  { map, painted, shapes }: MapIsland,
  paints: ReadonlyMap<string, RegionPaint>,
): void {
  for (const source of ["regions", "circles"] as const) {
    for (const { properties } of shapes[source].features) {
      const state = stateOf(paints.get(properties.id));
      const key = `${source} ${properties.id}`;
      const mark = `${state.code} ${state.pattern}`;
      if (painted.get(key) === mark) continue;
      painted.set(key, mark);
      map.setFeatureState({ source, id: properties.id }, state);
    }
  }
}

const stateOf = (paint: RegionPaint | undefined) =>
  paint
    ? { code: paint.code + (paint.faded ? fadedOffset : 0), pattern: patternCode(paint.pattern) }
    : { code: bareCode, pattern: 0 };

/** Draws the borders between patterned regions, which the common white would leave invisible. */
function part(island: MapIsland, paints: ReadonlyMap<string, RegionPaint>): void {
  const { map, ground, state } = island;
  const ids = patternedRegions(paints);
  const key = ids.join();
  if (key === island.paleKey) return;
  island.paleKey = key;
  const geometry = bordersOf(ground, new Set(ids), state.projection);
  map.getSource<GeoJSONSource>("paleBorders")?.setData(geometry);
}

import type { Feature } from "geojson";
import type { GeoJSONSource } from "maplibre-gl";
import { type MarkRole, markList, markRoles } from "../marks.ts";
import type { MapIsland, MapState } from "./mapIsland.ts";
import { outlineOf } from "./mapShapes.ts";

export const marksDiffer = (before: MapState, next: MapState): boolean =>
  markRoles.some((role) => before[role] !== next[role]);

/** Outlines the regions that are pointed at, focused and selected. */
export function markRegions(island: MapIsland): void {
  const { map, state } = island;
  const features = markList(state).flatMap(([role, id]) => markOf(island, role, id));
  map.getSource<GeoJSONSource>("marks")?.setData({ type: "FeatureCollection", features });
}

function markOf({ ground, state }: MapIsland, role: MarkRole, id: string): Feature[] {
  const region = ground.regions.find((candidate) => candidate.id === id);
  if (!region) return [];
  if (region.tiny) {
    const geometry = { type: "Point" as const, coordinates: [...region.label] };
    return [{ type: "Feature", properties: { mark: `${role} circle` }, geometry }];
  }
  const geometry = outlineOf(ground, id, state.projection);
  return [{ type: "Feature", properties: { mark: `${role} line` }, geometry }];
}

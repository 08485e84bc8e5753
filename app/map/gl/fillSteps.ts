import type { GeoJSONSource } from "maplibre-gl";
import type { Steps } from "../../../src/index.ts";
import type { MapIsland } from "./mapIsland.ts";
import type { SourceId } from "./mapStyle.ts";

/** MapLibre copies what a source is given at once: one source a step. */
export function* fillSteps(island: MapIsland): Steps<true> {
  const { shapes } = island;
  for (const id of ["regions", "dots", "circles", "lines", "sphere"] as const) {
    yield;
    sourceOf(island, id)?.setData(shapes[id === "dots" ? "regions" : id]);
  }
  return true;
}

const sourceOf = ({ map }: MapIsland, id: SourceId): GeoJSONSource | undefined =>
  map.getSource<GeoJSONSource>(id);

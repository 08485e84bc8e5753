import type { Feature } from "geojson";
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

/** Colours the regions whose class, pattern or fading has changed; shapes are not sent again. */
export function paintRegions(island: MapIsland): void {
  const paints = paintScene(island.state.scene, island.state);
  colour(island, paints);
  lay(island, paints);
  part(island, paints);
}

function colour({ map, codes, shapes }: MapIsland, paints: ReadonlyMap<string, RegionPaint>): void {
  for (const source of ["regions", "circles"] as const) {
    for (const { properties } of shapes[source].features) {
      const code = codeOf(paints.get(properties.id));
      const key = `${source} ${properties.id}`;
      if (codes.get(key) === code) continue;
      codes.set(key, code);
      map.setFeatureState({ source, id: properties.id }, { code });
    }
  }
}

const codeOf = (paint: RegionPaint | undefined): number =>
  paint ? paint.code + (paint.faded ? fadedOffset : 0) : bareCode;

/** Patterns cannot follow feature state: those regions are a source of their own, filled again when the set changes. */
function lay(island: MapIsland, paints: ReadonlyMap<string, RegionPaint>): void {
  const { map, shapes } = island;
  const patterned = shapes.regions.features.flatMap((feature): Feature[] => {
    const pattern = paints.get(feature.properties.id)?.pattern;
    return pattern ? [{ ...feature, properties: { ...feature.properties, pattern } }] : [];
  });
  const key = patterned.map(({ properties }) => `${properties?.id} ${properties?.pattern}`).join();
  if (key !== island.patternKey) {
    island.patternKey = key;
    const data = { type: "FeatureCollection" as const, features: patterned };
    map.getSource<GeoJSONSource>("patterns")?.setData(data);
  }
  for (const { properties } of patterned) fade(island, String(properties?.id), paints);
}

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

function fade(
  { map, fadedPatterns }: MapIsland,
  id: string,
  paints: ReadonlyMap<string, RegionPaint>,
): void {
  const faded = paints.get(id)?.faded ?? false;
  if (fadedPatterns.has(id) === faded) return;
  if (faded) fadedPatterns.add(id);
  else fadedPatterns.delete(id);
  map.setFeatureState({ source: "patterns", id }, { faded });
}

import type { Feature } from "geojson";
import type { GeoJSONSource } from "maplibre-gl";
import {
  bareCode,
  fadedOffset,
  paintScene,
  patternedRegions,
  type RegionPaint,
} from "../regionPaint.ts";
import { textureOf } from "./circleTextures.ts";
import { toneOf } from "./dotLayers.ts";
import type { MapIsland } from "./mapIsland.ts";
import { bordersOf } from "./mapShapes.ts";

/** Colours the regions whose class, dots, pattern or fading has changed; shapes are not sent again. */
export function paintRegions(island: MapIsland): void {
  const paints = paintScene(island.state.scene, island.state);
  for (const source of ["regions", "circles", "dots"] as const) colour(island, source, paints);
  lay(island, paints);
  part(island, paints);
}

function colour(
  { map, painted, shapes }: MapIsland,
  source: "regions" | "circles" | "dots",
  paints: ReadonlyMap<string, RegionPaint>,
): void {
  const { features } = source === "circles" ? shapes.circles : shapes.regions;
  const { markOf, stateOf } = states[source];
  const known = painted[source];
  for (const { properties } of features) {
    const { id } = properties;
    const mark = markOf(paints.get(id));
    if ((known.get(id) ?? 0) === mark) continue;
    known.set(id, mark);
    map.setFeatureState({ source, id }, stateOf(mark));
  }
}

/** A mark is the state of a region on the graphics card, as one number; 0 is a region without state. */
const classes = {
  markOf: (paint: RegionPaint | undefined): number =>
    paint ? paint.code + (paint.faded ? fadedOffset : 0) : bareCode,
  stateOf: (mark: number) => ({ code: mark }),
};

const dots = {
  markOf: (paint: RegionPaint | undefined): number => {
    const tone = toneOf(paint?.pattern);
    return tone > 0 && paint?.faded ? tone + fadedOffset : tone;
  },
  stateOf: (mark: number) => ({ tone: mark % fadedOffset, faded: mark >= fadedOffset }),
};

/** Circles have no pattern of their own: the lines over them are a part of their state. */
const textureStep = 2 * fadedOffset;
const circles = {
  markOf: (paint: RegionPaint | undefined): number =>
    classes.markOf(paint) + textureStep * textureOf(paint),
  stateOf: (mark: number) => ({
    code: mark % textureStep,
    texture: Math.floor(mark / textureStep),
  }),
};

const states = { regions: classes, dots, circles };

/** The other patterns: those regions are a source of their own, filled again when the set changes. */
function lay(island: MapIsland, paints: ReadonlyMap<string, RegionPaint>): void {
  const { map, shapes } = island;
  const patterned = shapes.regions.features.flatMap((feature): Feature[] => {
    const pattern = paints.get(feature.properties.id)?.pattern;
    if (!pattern || toneOf(pattern) > 0) return [];
    return [{ ...feature, properties: { ...feature.properties, pattern } }];
  });
  const key = patterned.map(({ properties }) => `${properties?.id} ${properties?.pattern}`).join();
  if (key !== island.patternKey) {
    island.patternKey = key;
    const data = { type: "FeatureCollection" as const, features: patterned };
    map.getSource<GeoJSONSource>("patterns")?.setData(data);
  }
  for (const { properties } of patterned) fade(island, String(properties?.id), paints);
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

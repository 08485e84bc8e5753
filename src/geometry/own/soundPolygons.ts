import type { Position } from "geojson";
import { isRecord } from "./rawFeatures.ts";

/** Polygons whose positions are places on the globe; nothing is known of their rings yet. */
export type SoundPolygons = readonly (readonly Position[][])[];

/** Polygons of a geometry, or what is wrong with it, to follow the name of the feature. */
export function soundPolygons(geometry: unknown): SoundPolygons | string {
  if (geometry === null || geometry === undefined) return "has no shape";
  if (!isRecord(geometry)) return "has a shape that is no object";
  const { type, coordinates } = geometry;
  if (type === "GeometryCollection") return soundCollection(geometry.geometries);
  if (type === "Polygon") return soundParts([coordinates]);
  if (type === "MultiPolygon")
    return Array.isArray(coordinates) ? soundParts(coordinates) : "has no coordinates";
  return `is a ${String(type).slice(0, 20)}, which encloses nothing`;
}

function soundCollection(geometries: unknown): SoundPolygons | string {
  const parts = (Array.isArray(geometries) ? geometries : []).map(soundPolygons);
  const polygons = parts.flatMap((part) => (typeof part === "string" ? [] : part));
  return polygons.length > 0 ? polygons : "holds no polygon";
}

function soundParts(parts: readonly unknown[]): SoundPolygons | string {
  const polygons: Position[][][] = [];
  for (const part of parts) {
    const rings = soundRings(part);
    if (typeof rings === "string") return rings;
    if (rings.length > 0) polygons.push(rings);
  }
  return polygons.length > 0 ? polygons : "encloses no area: fewer than three corners";
}

/** Rings of one polygon that have three corners at least; none where the outline has not. */
function soundRings(part: unknown): Position[][] | string {
  if (!Array.isArray(part)) return "has a polygon that is no list of rings";
  const rings = part.map(soundRing);
  const wrong = rings.find((ring) => typeof ring === "string");
  if (typeof wrong === "string") return wrong;
  const sound = rings.filter((ring) => typeof ring !== "string");
  return (sound[0]?.length ?? 0) < 4 ? [] : sound.filter((ring) => ring.length >= 4);
}

/** A closed ring without its heights and repetitions. */
function soundRing(ring: unknown): Position[] | string {
  if (!Array.isArray(ring)) return "has a ring that is no list of positions";
  const positions = ring.map(placeOf);
  const wrong = positions.indexOf(undefined);
  if (wrong >= 0)
    return `has at position ${wrong + 1} the coordinates ${JSON.stringify(ring[wrong] ?? null).slice(0, 60)}; degrees of longitude and latitude are asked for (EPSG:4326)`;
  const all = positions.filter((position) => position !== undefined);
  const sound = all.filter((position, index) => !isSame(all[index - 1], position));
  const [first] = sound;
  return first && !isSame(sound.at(-1), first) ? [...sound, first] : sound;
}

/** Longitude and latitude of a position that is on the globe. */
function placeOf(position: unknown): Position | undefined {
  const [x, y]: readonly unknown[] = Array.isArray(position) ? position : [];
  return isOnGlobe(x, 360) && isOnGlobe(y, 90) ? [x, y] : undefined;
}

const isSame = (one: Position | undefined, other: Position): boolean =>
  one !== undefined && one[0] === other[0] && one[1] === other[1];

const isOnGlobe = (value: unknown, most: number): value is number =>
  typeof value === "number" && Math.abs(value) <= most;

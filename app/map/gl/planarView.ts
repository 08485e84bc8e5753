import type { Position } from "geojson";
import type { LngLat } from "maplibre-gl";
import { centralMeridian, countriesObject, type MapSize } from "../../../src/index.ts";
import { isFilled } from "../firstFrame.ts";
import type { MapCamera } from "../mapCamera.ts";
import type { MapProjection } from "../mapProps.ts";
import { planes } from "./planes.ts";

/** Edge of MapLibre's world at zoom 0, px. */
const tileSize = 512;

/** Where a phone's first view is centred: between Europe and Africa, most countries in sight. */
const firstMeridian = 18;

/** The simplified shapes hold no more detail than this: those of countries, those of finer regions. */
const detail = { countries: 5.5, finer: 7.5 };

/** How near a map may come. */
export const mostZoom = ({ object }: { readonly object: string }): number =>
  object === countriesObject ? detail.countries : detail.finer;

/** The globe fills this much of the frame's shorter side; perspective and MapLibre's scale at 24° N take a part of it. */
const globeShare = 1.14;

export interface View {
  readonly center: [number, number];
  readonly zoom: number;
}

/** The view that shows the whole world in a frame. */
export function wholeWorld(projection: MapProjection, size: MapSize): View {
  const width = Math.max(size.width, 1);
  const height = Math.max(size.height, 1);
  const plane = planes[projection];
  if (!plane) {
    const across = Math.min(width, height) * globeShare;
    return { center: [centralMeridian, 24], zoom: Math.log2((across * Math.PI) / tileSize) };
  }
  const { x0, x1, y0, y1 } = plane.box;
  const edge = Math.min(width / (x1 - x0), height / (y1 - y0));
  const { lng, lat } = plane.toLngLat((x0 + x1) / 2, (y0 + y1) / 2);
  return { center: [lng, lat], zoom: Math.log2(edge / tileSize) };
}

/** Px from edge to edge of the world at a zoom level. */
export function worldWidth(projection: MapProjection, zoom: number): number {
  const { x0, x1 } = planes[projection]?.box ?? { x0: 0, x1: 1 };
  return (x1 - x0) * tileSize * 2 ** zoom;
}

/** What part of the frame a box may fill. */
const boxShare = 0.86;

/** The view that holds these positions, as near as they fit. The globe sees them as Mercator would. */
export function viewOf(
  projection: MapProjection,
  positions: readonly Position[],
  { width, height }: MapSize,
): View | undefined {
  const plane = planes[projection] ?? planes.mercator;
  if (!plane || positions.length === 0) return undefined;
  const places = positions.map(([lng = 0, lat = 0]) => plane.toSquare(lng, lat));
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const edge = boxShare * Math.min(width / (x1 - x0), height / (y1 - y0));
  const { lng, lat } = plane.toLngLat((x0 + x1) / 2, (y0 + y1) / 2);
  return { center: [lng, lat], zoom: Math.log2(edge / tileSize) };
}

/** The view to begin with: the whole world, or in a phone's frame as much of it as fills the height. */
export function firstView(projection: MapProjection, size: MapSize): View {
  const whole = wholeWorld(projection, size);
  const plane = planes[projection];
  if (!plane || !isFilled(size)) return whole;
  const { y0, y1 } = plane.box;
  const zoom = Math.log2(size.height / (y1 - y0) / tileSize);
  return { center: [firstMeridian, whole.center[1]], zoom };
}

/** The view of a camera, in this frame; without one the view to begin with. */
export function cameraView(
  projection: MapProjection,
  camera: MapCamera | undefined,
  size: MapSize,
): View {
  if (!camera) return firstView(projection, size);
  const [longitude, latitude] = camera.centre;
  const zoom = wholeWorld(projection, size).zoom + Math.log2(camera.magnified);
  return { center: [longitude, latitude], zoom };
}

/**
 * The nearest view that does not lose the world: a flat map cannot be dragged out of its frame, nor shrunk below it.
 * Undefined for the globe, which MapLibre holds by itself.
 *
 * @param size reads the frame's present size, px.
 */
export function heldInFrame(projection: MapProjection, size: () => MapSize, most: number) {
  const plane = planes[projection];
  if (!plane) return null;
  const { x0, x1, y0, y1 } = plane.box;
  return (wanted: LngLat, wantedZoom: number): { center: LngLat; zoom: number } => {
    const frame = size();
    const zoom = Math.max(wholeWorld(projection, frame).zoom, Math.min(most, wantedZoom));
    const edge = tileSize * 2 ** zoom;
    const [x, y] = plane.toSquare(wanted.lng, wanted.lat);
    const heldX = held(x, x0, x1, frame.width / edge);
    const heldY = held(y, y0, y1, frame.height / edge);
    const moved = Math.abs(heldX - x) > 1e-12 || Math.abs(heldY - y) > 1e-12;
    return { center: moved ? plane.toLngLat(heldX, heldY) : wanted, zoom };
  };
}

/** A centre that keeps an extent's window inside; the middle where the window is the larger. */
function held(centre: number, least: number, most: number, window: number): number {
  if (window >= most - least) return (least + most) / 2;
  return Math.min(most - window / 2, Math.max(least + window / 2, centre));
}

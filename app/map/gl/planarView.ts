import { LngLat, MercatorCoordinate } from "maplibre-gl";
import { centralMeridian, type MapSize, worldExtent } from "../../../src/index.ts";
import { isFilled } from "../firstFrame.ts";
import type { MapProjection } from "../mapProps.ts";
import { equalEarthPlane, worldSquare } from "./equalEarthPlane.ts";

/** Edge of MapLibre's world at zoom 0, px. */
const tileSize = 512;

/** What has to be seen: the world without Antarctica. */
const [west, south, east, north] = worldExtent.box;

/** Where a phone's first view is centred: between Europe and Africa, most countries in sight. */
const firstMeridian = 18;

/** The simplified shapes hold no more detail than this. */
export const mostZoom = 7;

/** The globe fills this much of the frame's shorter side; perspective and MapLibre's scale at 24° N take a part of it. */
const globeShare = 1.14;

export interface View {
  readonly center: [number, number];
  readonly zoom: number;
}

/** A flat projection on the unit square that MapLibre cuts into tiles, y growing downwards, and the part of it that is the world. */
interface Plane {
  readonly box: {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  };
  readonly toSquare: (lng: number, lat: number) => readonly [number, number];
  readonly toLngLat: (x: number, y: number) => LngLat;
}

const equalEarthSquare = (lng: number, lat: number): readonly [number, number] => {
  const [x = 0, y = 0] = equalEarthPlane.forward([lng, lat]);
  return [0.5 + x / worldSquare, 0.5 - y / worldSquare];
};

const mercatorSquare = (lng: number, lat: number): readonly [number, number] => {
  const { x, y } = MercatorCoordinate.fromLngLat([lng, lat]);
  return [x, y];
};

const planes: Readonly<Record<MapProjection, Plane | undefined>> = {
  equalEarth: {
    box: {
      x0: equalEarthSquare(west, 0)[0],
      x1: equalEarthSquare(east, 0)[0],
      y0: equalEarthSquare(centralMeridian, north)[1],
      y1: equalEarthSquare(centralMeridian, south)[1],
    },
    toSquare: equalEarthSquare,
    toLngLat: (x, y) => {
      const at = equalEarthPlane.inverse([(x - 0.5) * worldSquare, (0.5 - y) * worldSquare]);
      return new LngLat(at?.[0] ?? centralMeridian, at?.[1] ?? 0);
    },
  },
  mercator: {
    box: { x0: 0, x1: 1, y0: mercatorSquare(0, north)[1], y1: mercatorSquare(0, south)[1] },
    toSquare: mercatorSquare,
    toLngLat: (x, y) => new MercatorCoordinate(x, y).toLngLat(),
  },
  globe: undefined,
};

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

/** The view to begin with: the whole world, or in a phone's frame as much of it as fills the height. */
export function firstView(projection: MapProjection, size: MapSize): View {
  const whole = wholeWorld(projection, size);
  const plane = planes[projection];
  if (!plane || !isFilled(size)) return whole;
  const { y0, y1 } = plane.box;
  const zoom = Math.log2(size.height / (y1 - y0) / tileSize);
  return { center: [firstMeridian, whole.center[1]], zoom };
}

/**
 * The nearest view that does not lose the world: a flat map cannot be dragged out of its frame, nor shrunk below it.
 * Undefined for the globe, which MapLibre holds by itself.
 *
 * @param size reads the frame's present size, px.
 */
export function heldInFrame(projection: MapProjection, size: () => MapSize, mostZoom: number) {
  const plane = planes[projection];
  if (!plane) return null;
  const { x0, x1, y0, y1 } = plane.box;
  return (wanted: LngLat, wantedZoom: number): { center: LngLat; zoom: number } => {
    const frame = size();
    const zoom = Math.max(wholeWorld(projection, frame).zoom, Math.min(mostZoom, wantedZoom));
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

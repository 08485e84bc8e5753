import { LngLat, MercatorCoordinate } from "maplibre-gl";
import { centralMeridian, worldExtent } from "../../../src/index.ts";
import type { MapProjection } from "../mapProps.ts";
import { equalEarthPlane, worldSquare } from "./equalEarthPlane.ts";

/** What has to be seen: the world without Antarctica. */
const [west, south, east, north] = worldExtent.box;

/** A flat projection on the unit square that MapLibre cuts into tiles, y growing downwards, and the part of it that is the world. */
export interface Plane {
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

/** The plane of each projection; the globe has none. */
export const planes: Readonly<Record<MapProjection, Plane | undefined>> = {
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

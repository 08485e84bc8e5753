import type { Polygon, Position } from "geojson";
import { centralMeridian } from "../../../src/index.ts";

/** Where the flat map is cut open, opposite its central meridian. */
export const cut = centralMeridian - 180;

/** Degrees inside the cut at which the flat world ends. */
const edge = 1e-6;

/** Degrees between meridians, between parallels, and between the points of both. */
const graticuleStep = { meridians: 30, parallels: 15, points: 2.5 };

/** Meridians and parallels with points enough to bend. */
export function graticule(): Position[][] {
  const { meridians, parallels, points } = graticuleStep;
  const latitudes = range(-90, 90, points);
  const longitudes = range(-180, 180, points);
  return [
    ...range(-180, 179, meridians).map((lng) => latitudes.map((lat) => [lng, lat])),
    ...range(parallels - 90, 89, parallels).map((lat) => longitudes.map((lng) => [lng, lat])),
  ];
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** The outline of the flat world: up its western edge, down its eastern one. */
export function sphere(): Polygon {
  const west = cut + edge;
  const east = cut - edge;
  const latitudes = range(-90, 90, 1);
  const ring = [
    ...latitudes.map((lat) => [east, lat]),
    ...latitudes.toReversed().map((lat) => [west, lat]),
  ];
  return { type: "Polygon", coordinates: [[...ring, ring[0] ?? []]] };
}

import { addProjection, setWorkerUrl } from "maplibre-gl";
import type { MapProjection } from "../mapProps.ts";
import { equalEarthName, equalEarthPlane, worldSquare } from "./equalEarthPlane.ts";
import workerUrl from "./mapWorker.ts?worker&url";

const names: Readonly<Record<MapProjection, string>> = {
  equalEarth: equalEarthName,
  globe: "globe",
  mercator: "mercator",
};

/** MapLibre's name of a projection. */
export const projectionName = (projection: MapProjection): string => names[projection];

let prepared = false;

/** Tells MapLibre of its worker and of Equal Earth, once for the page. */
export function prepareProjections(): void {
  if (prepared) return;
  prepared = true;
  setWorkerUrl(workerUrl);
  addProjection({
    name: equalEarthName,
    projection: equalEarthPlane,
    definition: equalEarthName,
    tileMatrixSet: { origin: [-worldSquare / 2, worldSquare / 2], extentAtZoom0: worldSquare },
  });
}

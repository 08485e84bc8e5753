import MapLibreWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs";
import { equalEarthPlane } from "./equalEarthPlane.ts";

/**
 * MapLibre's own worker with Equal Earth added, so that GeoJSON is tiled in the map's projection. One module served from the page's
 * own origin: a content security policy needs neither `blob:` nor `unsafe-eval`.
 */
interface ProjectionScope {
  worker?: unknown;
  setProjectionHandler?: (handler: () => typeof equalEarthPlane) => void;
}

const scope = globalThis as unknown as ProjectionScope;
scope.worker ??= new MapLibreWorker(globalThis);
scope.setProjectionHandler?.(() => equalEarthPlane);

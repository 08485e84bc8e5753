/** MapLibre's worker has no types of its own; it is only started here. */
declare module "maplibre-gl/dist/maplibre-gl-worker.mjs";

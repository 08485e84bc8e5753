import { LngLat, type Map as MapLibreMap } from "maplibre-gl";
import type { MapCamera } from "../mapCamera.ts";
import type { MapHandle, WorldSpan } from "../mapHandle.ts";
import type { MapProjection } from "../mapProps.ts";
import { frameOf } from "./mapIsland.ts";
import { cameraView, firstView, viewOf, wholeWorld, worldWidth } from "./planarView.ts";

/** Camera moves last this long, ms; MapLibre makes them jumps where less motion is asked for. */
const duration = 140;

/** A view is whole when it is no more than this much nearer, zoom levels. */
const nearlyWhole = 0.02;

/** A point of the globe's far side comes back at least this far away, m. */
const nearby = 50_000;

/** What controls and overlays may do with a MapLibre map. @param projection reads the present one. */
export function glHandle(map: MapLibreMap, projection: () => MapProjection): MapHandle {
  let target: number | undefined;
  map.on("moveend", () => {
    target = undefined;
  });
  const settled = () => {
    if (target !== undefined) map.jumpTo({ zoom: target });
  };
  return {
    size: () => frameOf(map),
    project: ([lng, lat]) => {
      const position = new LngLat(lng, lat);
      const { x, y } = map.project(position);
      const isBehind =
        projection() === "globe" && map.unproject([x, y]).distanceTo(position) > nearby;
      return isBehind ? undefined : { x, y };
    },
    isWhole: () => map.getZoom() < wholeWorld(projection(), frameOf(map)).zoom + nearlyWhole,
    span: () => spanOf(map, projection()),
    camera: () => cameraOf(map, projection()),
    look: (camera) => {
      map.jumpTo(cameraView(projection(), camera, frameOf(map)));
    },
    show: (positions) => {
      const view = viewOf(projection(), positions, frameOf(map));
      if (view) map.easeTo({ ...view, duration });
    },
    zoomBy: (steps) => {
      settled();
      const zoom = map.getZoom() + steps;
      map.easeTo({ zoom, duration });
      target = zoom;
    },
    showWorld: () => {
      map.easeTo({ ...wholeWorld(projection(), frameOf(map)), duration });
    },
    panBy: (x, y) => {
      settled();
      map.panBy([x, y], { duration });
    },
  };
}

/** A view is the one to begin with when it is no more than this far from it, px. */
const nearlyThere = 4;

function cameraOf(map: MapLibreMap, projection: MapProjection): MapCamera | undefined {
  const frame = frameOf(map);
  const first = firstView(projection, frame);
  const magnified = 2 ** (map.getZoom() - wholeWorld(projection, frame).zoom);
  const { x, y } = map.project(first.center);
  const isFirst =
    Math.abs(map.getZoom() - first.zoom) < nearlyWhole &&
    Math.hypot(x - frame.width / 2, y - frame.height / 2) < nearlyThere;
  const { lng, lat } = map.getCenter().wrap();
  return isFirst ? undefined : { centre: [lng, lat], magnified: Math.max(1, magnified) };
}

const spanOf = (map: MapLibreMap, projection: MapProjection): WorldSpan => ({
  width: worldWidth(projection, map.getZoom()),
  whole: worldWidth(projection, wholeWorld(projection, frameOf(map)).zoom),
});

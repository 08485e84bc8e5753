import { Map as MapLibreMap } from "maplibre-gl";
import type { MapCamera } from "../mapCamera.ts";
import { glHandle } from "./glHandle.ts";
import { listen } from "./listen.ts";
import type { MapGround } from "./mapGround.ts";
import type { MapEvents, MapIsland, MapState } from "./mapIsland.ts";
import { mapShapes } from "./mapShapes.ts";
import { mapStyle } from "./mapStyle.ts";
import { cameraView, heldInFrame, mostZoom } from "./planarView.ts";
import { prepareProjections } from "./projections.ts";
import { drawAll } from "./updateMap.ts";

/** What a map begins with. */
interface MapStart {
  readonly ground: MapGround;
  readonly state: MapState;
  /** Where it looks. */
  readonly camera: MapCamera | undefined;
}

/**
 * Makes a MapLibre map in a container and draws a first state. Throws where WebGL cannot be had.
 *
 * @param container an empty element with a size.
 */
export function createMap(
  container: HTMLElement,
  { ground, state, camera }: MapStart,
  events: MapEvents,
): MapIsland {
  prepareProjections();
  const frame = () => ({ width: container.clientWidth, height: container.clientHeight });
  const map = new MapLibreMap({
    container,
    style: mapStyle(state.theme, state.projection, ground),
    ...cameraView(state.projection, camera, frame()),
    transformConstrain: heldInFrame(state.projection, frame, mostZoom(ground)),
    maxZoom: mostZoom(ground),
    minZoom: -2,
    maxPitch: 0,
    renderWorldCopies: false,
    attributionControl: false,
    trackResize: false,
    keyboard: false,
    boxZoom: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    fadeDuration: 0,
    validateStyle: false,
    canvasContextAttributes: { antialias: true },
  });
  map.touchZoomRotate.disableRotation();
  quieten(map);
  const island: MapIsland = {
    map,
    ground,
    handle: glHandle(map, () => island.state.projection),
    state,
    shapes: mapShapes(ground, state.projection),
    painted: { regions: new Map(), circles: new Map(), dots: new Map() },
    patternKey: "",
    paleKey: "",
    fadedPatterns: new Set(),
    isReady: false,
    start: camera,
  };
  listen(island, events);
  map.once("load", () => {
    island.isReady = true;
    drawAll(island, camera);
  });
  return island;
}

/** The page's own element has the name, the keys and the focus; MapLibre's canvas is a picture inside it. */
function quieten(map: MapLibreMap): void {
  const canvas = map.getCanvas();
  for (const attribute of ["tabindex", "role", "aria-label"]) canvas.removeAttribute(attribute);
}

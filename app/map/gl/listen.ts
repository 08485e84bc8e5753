import { regionMeant } from "../circles.ts";
import type { MapCamera } from "../mapCamera.ts";
import type { ScreenPoint } from "../mapHandle.ts";
import { frameOf, type MapEvents, type MapIsland } from "./mapIsland.ts";
import { firstView } from "./planarView.ts";
import { stopLaying } from "./stopLaying.ts";
import { drawAll } from "./updateMap.ts";

/** A view this little nearer than the whole world follows the frame when it changes, zoom levels. */
const nearlyWhole = 0.05;

/** How long a lost graphics context may take to come back, ms. */
const contextPatience = 4000;

/** Turns MapLibre's events into the page's. */
export function listen(island: MapIsland, events: MapEvents): void {
  const { map } = island;
  const canvas = map.getCanvas();
  let isDrawn = false;
  const onMove = () => {
    if (isDrawn) events.onView({ ...island.handle });
  };
  map.once("idle", () => {
    isDrawn = true;
    onMove();
  });
  map.on("move", onMove);
  followFrame(island);
  let whole = wholeZoom(island);
  map.on("resize", () => {
    const wasWhole = map.getZoom() < whole + nearlyWhole;
    whole = wholeZoom(island);
    if (wasWhole) map.jumpTo(firstView(island.state.projection, frameOf(map)));
    onMove();
  });
  map.on("click", ({ point }) => events.onPick(regionAt(island, point)));
  if (!island.ground.touch) {
    map.on("mousemove", ({ point }) => {
      const id = map.isMoving() ? undefined : regionAt(island, point);
      canvas.style.cursor = id === undefined ? "" : "pointer";
      events.onHover(id);
    });
    for (const type of ["mouseout", "movestart"] as const)
      map.on(type, () => events.onHover(undefined));
  }
  listenToContext(island, events);
  announceRest(island);
}

/**
 * Keeps the canvas as large as its frame. MapLibre's own way leaves out the first change: a frame that settles while the map is
 * being made would show it stretched.
 */
function followFrame({ map }: MapIsland): void {
  const observer = new ResizeObserver(() => map.resize().redraw());
  observer.observe(map.getContainer());
  map.once("remove", () => observer.disconnect());
}

/** The frame says when everything asked for has been drawn, for tests and for those who print. */
function announceRest(island: MapIsland): void {
  const { map } = island;
  const { dataset } = map.getContainer();
  map.on("render", () => {
    delete dataset.mapReady;
  });
  map.on("idle", () => {
    if (!island.laying) dataset.mapReady = "webgl";
  });
}

const wholeZoom = ({ map, state }: MapIsland): number =>
  firstView(state.projection, frameOf(map)).zoom;

function listenToContext(island: MapIsland, events: MapEvents): void {
  let camera: MapCamera | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  island.map.on("webglcontextlost", () => {
    island.isReady = false;
    camera = island.handle.camera();
    island.ground = stopLaying(island) ?? island.ground;
    patience = setTimeout(events.onFailed, contextPatience);
  });
  island.map.on("webglcontextrestored", () => {
    clearTimeout(patience);
    island.map.once("style.load", () => {
      island.isReady = true;
      drawAll(island, camera);
    });
  });
  island.map.once("remove", () => clearTimeout(patience));
}

/** The region at a point of the screen. */
const regionAt = (island: MapIsland, point: ScreenPoint): string | undefined =>
  regionMeant(point, island.ground.regions, {
    project: island.handle.project,
    touch: island.ground.touch,
    land: () => landAt(island, point),
  });

function landAt({ map }: MapIsland, { x, y }: ScreenPoint): string | undefined {
  const [feature] = map.queryRenderedFeatures([x, y], { layers: ["regions"] });
  const id: unknown = feature?.properties.id;
  return typeof id === "string" ? id : undefined;
}

import { regionAt } from "./hitTest.ts";
import type { MapEvents, MapIsland } from "./mapIsland.ts";
import { drawAll } from "./updateMap.ts";

/** How long a lost graphics context may take to come back, ms. */
const contextPatience = 4000;

/** Turns MapLibre's events into the page's. */
export function listen(island: MapIsland, events: MapEvents): void {
  const { map, ground } = island;
  const canvas = map.getCanvas();
  const onMove = () => events.onView({ ...island.handle });
  map.on("move", onMove);
  map.on("resize", onMove);
  map.on("click", ({ point }) => events.onPick(regionAt(island, point)));
  if (!ground.touch) {
    map.on("mousemove", ({ point }) => {
      const id = map.isMoving() ? undefined : regionAt(island, point);
      canvas.style.cursor = id === undefined ? "" : "pointer";
      events.onHover(id);
    });
    map.on("mouseout", () => events.onHover(undefined));
  }
  listenToContext(island, events);
}

function listenToContext(island: MapIsland, events: MapEvents): void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  island.map.on("webglcontextlost", () => {
    patience = setTimeout(events.onFailed, contextPatience);
  });
  island.map.on("webglcontextrestored", () => {
    clearTimeout(patience);
    island.map.once("idle", () => drawAll(island));
  });
  island.map.once("remove", () => clearTimeout(patience));
}

import type { GeometryCollection, Topology } from "topojson-specification";
import { createMap } from "../../../app/map/gl/createMap.ts";
import type { MapIsland, MapState } from "../../../app/map/gl/mapIsland.ts";
import { updateMap } from "../../../app/map/gl/updateMap.ts";
import type { Scene } from "../../../src/index.ts";

declare global {
  interface Window {
    /** Draws a map of this many regions. */
    drawRegions: (count: number) => Promise<void>;
    /** Recolours every region and draws the frame that shows it. */
    recolour: (round: number) => void;
    /** Draws a frame in which nothing changes. */
    redraw: () => void;
    /** Waits until the map has nothing left to do. */
    rest: () => Promise<void>;
  }
}

window.drawRegions = async (count) => {
  const { topology, object, ids } = await regionsOf(count);
  const container = document.getElementById("map");
  if (!container) throw new Error("The page has no map.");
  const regions = ids.map((id) => ({ id, tiny: false, hasGeometry: true, label: [0, 0] as const }));
  const states = [0, 1, 2, 3, 4, 5, 6].map((shift) => stateOf(ids, shift));
  const island = createMap(
    container,
    {
      ground: { topology, regions, object, disputed: topology, touch: false },
      state: states[0] as MapState,
      camera: undefined,
    },
    {
      onHover: () => undefined,
      onPick: () => undefined,
      onView: () => undefined,
      onFailed: () => undefined,
    },
  );
  window.redraw = () => void island.map.redraw();
  window.rest = () => rest(island);
  window.recolour = (round) => {
    updateMap(island, states[round % states.length] as MapState);
    island.map.redraw();
  };
  await rest(island);
};

/** The countries, or first-order regions repeated until there are enough. */
async function regionsOf(count: number) {
  const object = count > 300 ? "admin1" : "countries";
  const file = object === "admin1" ? "world" : "countries";
  const topology = (await (await fetch(`./${file}.topo.json`)).json()) as Topology;
  const { geometries } = topology.objects[object] as GeometryCollection;
  const drawn = geometries.length;
  for (let extra = 0; geometries.length < count; extra++)
    geometries.push({ ...(geometries[extra % drawn] as GeometryCollection), id: `again ${extra}` });
  geometries.length = Math.min(count, geometries.length);
  return { topology, object, ids: geometries.map(({ id }) => String(id)) };
}

/** A scene in which every region has a class, another one for each shift. */
function stateOf(ids: readonly string[], shift: number): MapState {
  const limits = [0, 1, 2, 3, 4, 5, 6, 7];
  const classes = limits
    .slice(1)
    .map((to) => ({ from: to - 1, to, step: to, count: 0, label: "" }));
  const regions = ids.map((id, index) => {
    const classIndex = (index + shift) % classes.length;
    return { id, name: id, kind: "value" as const, classIndex, value: classIndex, dotted: false };
  });
  const scene = { classes, limits, regions } as unknown as Scene;
  return { scene, projection: "equalEarth", theme: "light", dotted: true };
}

const rest = ({ map }: MapIsland): Promise<void> =>
  new Promise((resolve) => {
    map.once("idle", () => resolve());
    map.triggerRepaint();
  });

import type { GeometryCollection, Topology } from "topojson-specification";
import { createMap } from "../../../app/map/gl/createMap.ts";
import type { MapIsland, MapState } from "../../../app/map/gl/mapIsland.ts";
import { updateMap } from "../../../app/map/gl/updateMap.ts";
import type { Scene } from "../../../src/index.ts";
import type { Recolouring } from "./recolouring.ts";

declare global {
  interface Window {
    /** Colours every region anew this many times and says what one time costs. */
    measureRecolouring: (count: number, rounds: number) => Promise<Recolouring>;
  }
}

window.measureRecolouring = async (count, rounds) => {
  const { topology, object, ids } = await regionsOf(count);
  const container = document.getElementById("map");
  if (!container) throw new Error("The page has no map.");
  const regions = ids.map((id) => ({ id, tiny: false, hasGeometry: true, label: [0, 0] as const }));
  const states = [0, 1, 2, 3, 4, 5, 6].map((shift) => stateOf(ids, shift));
  const island = createMap(
    container,
    { topology, regions, object, disputed: topology, touch: false },
    states[0] as MapState,
    {
      onHover: () => undefined,
      onPick: () => undefined,
      onView: () => undefined,
      onFailed: () => undefined,
    },
  );
  await rest(island);
  const script: number[] = [];
  const idle: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const state = states[round % states.length] as MapState;
    script.push(
      timed(() => {
        updateMap(island, state);
        island.map.redraw();
      }),
    );
    await rest(island);
    idle.push(timed(() => island.map.redraw()));
  }
  island.map.remove();
  return { regions: ids.length, script: median(script), frame: median(idle) };
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

function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

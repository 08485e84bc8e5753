import { useCallback, useEffect, useRef } from "react";
import { countriesObject, countryOf, mainRing, regionFeatures } from "../../src/index.ts";
import { levelSlice } from "../level/levelState.ts";
import { isFinerId } from "../level/wantedLevel.ts";
import type { MapHandle } from "../map/mapHandle.ts";
import { useAtlas, useSetSlice, useSlice } from "../state/atlas.ts";
import { mapSlice } from "./mapSlice.ts";

/** Brings the map near a region that was named, not pointed at: in a link, in the search, or as the country to rank in. */
export function useLookAt(): (handle: MapHandle) => void {
  const latest = useRef<MapHandle>(undefined);
  const target = useSlice(levelSlice, ({ lookAt, finer }) => {
    if (typeof lookAt !== "string" || !isFinerId(lookAt)) return lookAt;
    const found = finer?.whole.world.regions.find(({ id }) => id === lookAt);
    return found && countryOf(found);
  });
  const topology = useAtlas((atlas) => atlas.topology);
  const drawn = useSlice(mapSlice, (map) => map.drawn);
  const set = useSetSlice(levelSlice);
  useEffect(() => {
    if (target === undefined || !drawn || !topology || !latest.current) return;
    if (typeof target === "string") {
      const shape = regionFeatures(topology, countriesObject).find(({ id }) => id === target);
      if (shape) latest.current.show(mainRing(shape));
    } else latest.current.show(target);
    set({ lookAt: undefined });
  }, [target, drawn, topology, set]);
  return useCallback((handle) => {
    latest.current = handle;
  }, []);
}

import { useCallback, useEffect, useRef } from "react";
import { countriesObject, countryOf, regionFeatures } from "../../src/index.ts";
import type { MapHandle } from "../map/mapHandle.ts";
import { mainRing } from "../map/regionBox.ts";
import { useAtlas } from "../state.ts";
import { isFinerId } from "./wantedLevel.ts";

/** Brings the map near the country of a region that was named, not pointed at: in a link, in the search, among whose regions to rank. */
export function useLookAt(): (handle: MapHandle) => void {
  const latest = useRef<MapHandle>(undefined);
  const target = useAtlas(({ lookAt, finer }) => {
    if (typeof lookAt !== "string" || !isFinerId(lookAt)) return lookAt;
    const found = finer?.whole.world.regions.find(({ id }) => id === lookAt);
    return found && countryOf(found);
  });
  const topology = useAtlas((atlas) => atlas.topology);
  const drawn = useAtlas((atlas) => atlas.mapDrawn);
  const set = useAtlas((atlas) => atlas.set);
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

import { useCallback, useEffect, useRef } from "react";
import { countriesObject, regionFeatures } from "../../src/index.ts";
import type { MapHandle } from "../map/mapHandle.ts";
import { mainRing } from "../map/regionBox.ts";
import { useAtlas } from "../state.ts";
import { isFinerId } from "./wantedLevel.ts";

/** Brings the map near the country of a region that was named, not pointed at: in a link, in the search, among whose regions to rank. */
export function useLookAt(): (handle: MapHandle) => void {
  const latest = useRef<MapHandle>(undefined);
  const target = useAtlas(({ lookAt, finer }) =>
    isFinerId(lookAt) ? finer?.whole.world.regions.find(({ id }) => id === lookAt)?.parent : lookAt,
  );
  const topology = useAtlas((atlas) => atlas.topology);
  const drawn = useAtlas((atlas) => atlas.mapDrawn);
  const set = useAtlas((atlas) => atlas.set);
  useEffect(() => {
    if (target === undefined || !drawn || !topology || !latest.current) return;
    const shape = regionFeatures(topology, countriesObject).find(({ id }) => id === target);
    if (shape) latest.current.show(mainRing(shape));
    set({ lookAt: undefined });
  }, [target, drawn, topology, set]);
  return useCallback((handle) => {
    latest.current = handle;
  }, []);
}

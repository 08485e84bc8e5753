import type { Position } from "geojson";
import { useCallback, useEffect, useRef } from "react";
import type { Topology } from "topojson-specification";
import { countriesObject, countryOf, mainRing, regionFeatures } from "../../src/index.ts";
import { levelSlice } from "../level/levelState.ts";
import type { LookAt } from "../level/lookAt.ts";
import { isFinerId } from "../level/wantedLevel.ts";
import type { MapHandle } from "../map/mapHandle.ts";
import { useAtlas, usePart, useSetSlice, useSlice } from "../state/atlas.ts";
import { cameraPart } from "./cameraPart.ts";
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
  const { camera } = usePart(cameraPart);
  const isNamed = useAtlas(
    ({ address }) => isFinerId(address.region) || address.within !== undefined,
  );
  /** A link that says where the map looks is followed to the letter. */
  const isPlaced = useRef(!drawn && isNamed && camera !== undefined);
  useEffect(() => {
    if (target === undefined || !drawn || !topology || !latest.current) return;
    if (isPlaced.current) isPlaced.current = false;
    else latest.current.show(placesOf(target, topology));
    set({ lookAt: undefined });
  }, [target, drawn, topology, set]);
  return useCallback((handle) => {
    latest.current = handle;
  }, []);
}

const placesOf = (target: LookAt, topology: Topology): readonly Position[] => {
  if (typeof target !== "string") return target;
  const shape = regionFeatures(topology, countriesObject).find(({ id }) => id === target);
  return shape ? mainRing(shape) : [];
};

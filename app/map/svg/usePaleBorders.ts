import { useMemo } from "react";
import type { Topology } from "topojson-specification";
import {
  bordersAmongPath,
  type MapExtent,
  type MapPaths,
  worldExtent,
} from "../../../src/index.ts";
import { patternedRegions, type RegionPaint } from "../regionPaint.ts";

interface Ground {
  readonly topology: Topology;
  readonly object: string;
  readonly paths: MapPaths;
  readonly extent?: MapExtent;
}

/** Path data of the borders between patterned regions, rebuilt only when the set of them changes. */
export function usePaleBorders(
  paints: ReadonlyMap<string, RegionPaint>,
  { topology, object, paths, extent = worldExtent }: Ground,
): string {
  const key = patternedRegions(paints).join();
  return useMemo(
    () => bordersAmongPath(topology, new Set(key.split(",")), paths, { object, extent }),
    [topology, object, paths, extent, key],
  );
}

import { neighbors } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { objectOf } from "./topology.ts";

/** For each region, the ids of those that share a stretch of border with it, in order. */
export function neighbours(
  topology: Topology,
  name: string,
): ReadonlyMap<string, readonly string[]> {
  const geometries: GeometryObject[] = objectOf(topology, name).geometries;
  const idAt = (index: number) => String(geometries[index]?.id);
  const touching = neighbors(geometries);
  return new Map(touching.map((others, index) => [idAt(index), others.map(idAt).sort()]));
}

import type { Topology } from "topojson-specification";
import {
  countriesObject,
  countryOf,
  type DrawnRegion,
  neighbours,
  outlinedAmong,
  type World,
} from "../../src/index.ts";
import { readFile } from "../files/readFile.ts";
import { isTopology } from "../files/topologyFile.ts";
import type { Finer, FinerLevel } from "./finerLevel.ts";

/** The object of the file of shapes that holds those of a level. */
export const shapesObject: Readonly<Record<Finer, string>> = {
  admin1: "admin1",
  county: "counties",
};

/** The shapes of states in full detail; those of counties have one detail. */
export async function readDetail(level: Finer): Promise<Topology | undefined> {
  if (level === "county") return undefined;
  const { json } = await readFile("detail.topo.json");
  return isTopology(json) ? json : undefined;
}

interface Shapes {
  readonly topology: Topology;
  /** The shapes of countries. */
  readonly outlines: Topology | undefined;
}

/** What the map draws of a level. The file of counties holds one country: the outlines of the others are added. */
export function drawnLevel(
  level: Finer,
  world: World,
  { topology, outlines }: Shapes,
): Pick<FinerLevel, "object" | "topology" | "shapes" | "all" | "ground"> {
  const object = shapesObject[level];
  const all = drawn(topology, object, world);
  const [first] = world.regions;
  const ground =
    level === "county" && outlines && first
      ? outlinedAmong(
          { topology, object },
          { topology: outlines, object: countriesObject },
          countryOf(first),
        )
      : topology;
  return { object, topology: ground, shapes: topology, all, ground: all };
}

/**
 * The regions as the map draws them. A small region gets a circle only where it touches no other:
 * one among neighbours is found by zooming in, and a continent is not covered with circles.
 */
function drawn(topology: Topology, object: string, { regions }: World): readonly DrawnRegion[] {
  const touching = neighbours(topology, object);
  return regions.map(({ id, tiny, label, hasGeometry }) => ({
    id,
    label,
    hasGeometry,
    tiny: tiny && (touching.get(id) ?? []).length === 0,
  }));
}

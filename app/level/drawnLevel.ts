import type { Topology } from "topojson-specification";
import {
  countriesObject,
  countryOf,
  type DrawnRegion,
  neighbours,
  outlinedAmong,
  type World,
} from "../../src/index.ts";
import { readFile } from "../world/readFile.ts";
import { isTopology } from "../world/topologyFile.ts";
import type { FinerLevel } from "./levelData.ts";
import type { Finer } from "./wantedLevel.ts";

/** The shapes of each level as they are served, for a view of all of it. */
export const shapesFile: Readonly<Record<Finer, string>> = {
  admin1: "world.topo.json",
  county: "counties.topo.json",
};

/** The object of that file that holds them. */
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

/** What the map draws of a level: counties stand among the outlines of the other countries, which their file does not hold. */
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
 * The regions as the map draws them. A small one that touches another is land that the eye finds by coming nearer; a circle stands only
 * for one that lies alone, so that a continent is not covered with them.
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

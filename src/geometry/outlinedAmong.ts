import { transform } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { objectOf } from "./topology.ts";

/** A topology and the name of its object. */
interface Shapes {
  readonly topology: Topology;
  readonly object: string;
}

/**
 * Sets shapes of a part of the world among the outlines of the rest: one topology, in degrees, whose object of the part's name holds
 * both. Borders and shores are then those of the whole world; the two files share no line.
 *
 * @param rest the shapes around.
 * @param without the shape of `rest` that the part replaces.
 */
export function outlinedAmong(part: Shapes, rest: Shapes, without: string): Topology {
  const own = lines(part.topology);
  const geometries: GeometryObject[] = objectOf(part.topology, part.object).geometries;
  const around = (objectOf(rest.topology, rest.object).geometries as GeometryObject[])
    .filter(({ id }) => id !== without)
    .map((shape) => moved(shape, own.length));
  return {
    type: "Topology",
    arcs: [...own, ...lines(rest.topology)],
    objects: {
      [part.object]: { type: "GeometryCollection", geometries: [...geometries, ...around] },
    },
  };
}

/** The lines of a topology in degrees: two files are packed on different grids. */
function lines({ arcs, transform: grid }: Topology): Topology["arcs"] {
  if (!grid) return arcs;
  const unpack = transform(grid);
  return arcs.map((arc) => arc.map((point, index) => unpack([...point], index > 0)));
}

type Indices = number | readonly Indices[];

/** The same shape with its line numbers raised by this many; a line that runs backwards has a negative number. */
function moved(shape: GeometryObject, by: number): GeometryObject {
  if (!("arcs" in shape)) return shape;
  const move = (indices: Indices): Indices => {
    if (typeof indices !== "number") return indices.map(move);
    return indices < 0 ? indices - by : indices + by;
  };
  return { ...shape, arcs: move(shape.arcs) } as GeometryObject;
}

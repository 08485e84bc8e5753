import type { MultiLineString, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { Topology } from "topojson-specification";
import { objectOf } from "./topology.ts";

/** The cut that the source makes along the 180th meridian is neither border nor shore. */
const seamTolerance = 0.01;

/** Every border between two regions, once. */
export function innerBorders(topology: Topology, name: string): MultiLineString {
  const found = mesh(topology, objectOf(topology, name), (a, b) => a !== b);
  return { type: "MultiLineString", coordinates: withoutSeam(found.coordinates) };
}

/** Every outer edge; most are shores. */
export function coast(topology: Topology, name: string): MultiLineString {
  const found = mesh(topology, objectOf(topology, name), (a, b) => a === b);
  return { type: "MultiLineString", coordinates: withoutSeam(found.coordinates) };
}

/** The dashed lines, by the id of the dispute in the boundary policy. */
export function disputedBorders(topology: Topology): ReadonlyMap<string, MultiLineString> {
  const { features } = feature(topology, objectOf(topology, "disputed"));
  const lines = features.flatMap(({ id, geometry }): [string, MultiLineString][] => {
    if (geometry?.type === "MultiLineString") return [[String(id), geometry]];
    if (geometry?.type !== "LineString") return [];
    return [[String(id), { type: "MultiLineString", coordinates: [geometry.coordinates] }]];
  });
  return new Map(lines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withoutSeam(lines: readonly Position[][]): Position[][] {
  return lines.flatMap((line) => {
    const parts: Position[][] = [[]];
    for (const [index, position] of line.entries()) {
      const before = line[index - 1];
      if (before && onSeam(before) && onSeam(position)) parts.push([]);
      parts.at(-1)?.push(position);
    }
    return parts.filter((part) => part.length > 1);
  });
}

function onSeam([longitude = 0]: Position): boolean {
  return Math.abs(longitude) > 180 - seamTolerance;
}

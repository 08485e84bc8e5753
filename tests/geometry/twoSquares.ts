import type { FeatureCollection, Polygon } from "geojson";
import { topology } from "topojson-server";
import type { Topology } from "topojson-specification";

/** A square of two degrees at a corner, its outer ring clockwise or not. */
function square(id: string, [west, south]: readonly [number, number], clockwise = true) {
  const ring = [
    [west, south],
    [west, south + 2],
    [west + 2, south + 2],
    [west + 2, south],
    [west, south],
  ];
  const coordinates = [clockwise ? ring : ring.toReversed()];
  return {
    type: "Feature" as const,
    id,
    properties: {},
    geometry: { type: "Polygon" as const, coordinates },
  };
}

/** West and East share a side, Island lies alone at the 180th meridian. Deliberately out of order. */
export function twoSquaresAndAnIsland(): Topology {
  const countries: FeatureCollection<Polygon> = {
    type: "FeatureCollection",
    features: [square("WES", [0, 0]), square("ISL", [178, 0]), square("EAS", [2, 0], false)],
  };
  return topology({ countries }) as Topology;
}

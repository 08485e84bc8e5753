import type { Topology } from "topojson-specification";
import type { DrawnRegion } from "../../../src/index.ts";

/** Geometry: given once, and again when the level of the regions or their detail changes. */
export interface MapGround {
  readonly topology: Topology;
  readonly regions: readonly DrawnRegion[];
  /** The topology's object that holds the regions. */
  readonly object: string;
  /** The topology that holds the disputed lines. */
  readonly disputed: Topology;
  readonly touch: boolean;
}

/** Whether two grounds show the same. */
export const isGround = (
  known: Omit<MapGround, "touch">,
  wanted: Omit<MapGround, "touch">,
): boolean =>
  known.topology === wanted.topology &&
  known.regions === wanted.regions &&
  known.object === wanted.object &&
  known.disputed === wanted.disputed;

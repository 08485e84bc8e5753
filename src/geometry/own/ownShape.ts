import type { Position } from "geojson";
import type { FixedRings } from "./fixedPoint.ts";

/** A region that a reader brings: a valid shape within −180 and 180 degrees. */
export interface OwnShape {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** As GeoJSON asks for it: outer rings counterclockwise. */
  readonly polygons: readonly Position[][][];
  /** The same on the grid on which shapes are compared. */
  readonly rings: FixedRings;
  readonly areaSquareKilometres: number;
}

/** The shapes of a file, and a sentence for everything that was mended or left out. */
export interface OwnShapes {
  readonly shapes: readonly OwnShape[];
  readonly issues: readonly string[];
}

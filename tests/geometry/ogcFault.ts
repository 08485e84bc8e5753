import type { Position } from "geojson";
import GeometryFactory from "jsts/org/locationtech/jts/geom/GeometryFactory.js";
import GeoJSONReader from "jsts/org/locationtech/jts/io/GeoJSONReader.js";
import IsValidOp from "jsts/org/locationtech/jts/operation/valid/IsValidOp.js";

const reader = new GeoJSONReader(new GeometryFactory());

/** What the Java Topology Suite finds wrong by the rules of OGC; nothing where the shape is valid. */
export function ogcFault(
  polygons: readonly (readonly (readonly Position[])[])[],
): string | undefined {
  try {
    const check = new IsValidOp(reader.read({ type: "MultiPolygon", coordinates: polygons }));
    return check.isValid() ? undefined : check.getValidationError().getMessage();
  } catch (error) {
    return String(error);
  }
}

import type { Format } from "./format.ts";

/** Shapes and figures for map programs (RFC 7946). */
export const geojson: Format<"features"> = {
  id: "geojson",
  extension: "geojson",
  mediaType: "application/geo+json",
  madeOf: "features",
  write: (features) => `${JSON.stringify(features)}\n`,
};

import type { ReferenceShape, RowOf } from "../reference.ts";
import { citationColumns, required, text } from "./column.ts";

/**
 * Countries that lie in one climate zone: their mean wet bulb holds for each of their parts. Elsewhere a nation's mean says
 * nothing of a part: the United States' holds Alaska, and so would Arizona's.
 */
export const climateZonesShape = {
  key: ["region"],
  columns: {
    region: required(text("ISO 3166-1 alpha-3")),
    zone: required(text("Code of the Köppen–Geiger class that nearly all of the country lies in")),
    zoneName: required(text("Its name")),
    reason: required(text("Why one mean holds for all parts")),
    ...citationColumns,
  },
} as const satisfies ReferenceShape;

/** A country in one climate zone. */
export type ClimateZone = RowOf<typeof climateZonesShape>;

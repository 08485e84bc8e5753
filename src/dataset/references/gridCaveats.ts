import type { ReferenceShape, RowOf } from "../reference.ts";
import { citationColumns, number, oneOf, required, text, yearColumn } from "./column.ts";
import { gridCaveatKinds } from "./gridCaveatKinds.ts";

/** Regions whose plant on paper says little of the power that they can count on: not ranked among grids. */
export const gridCaveatsShape = {
  key: ["region", "kind"],
  columns: {
    region: required(text("ISO 3166-1 alpha-3, or the id of a region below countries")),
    kind: required(
      oneOf(
        gridCaveatKinds,
        "notAvailable: plant that war, decay or lack of fuel keeps out of service; dedicatedExport: plant that is bound to another country's grid; unseen: adequacy rests on imports, reservoirs or plant that the model does not see, or a published peak contradicts it; generationNotDemand: the published demand is generation",
      ),
    ),
    reason: required(text("What is known, in a sentence")),
    value: number("as in the column unit", "A figure that shows it"),
    unit: text("Unit of value"),
    year: yearColumn,
    ...citationColumns,
    address: required(
      oneOf(
        ["document", "home page"],
        "Whether the address is that of the publication, or only of its publisher",
      ),
    ),
  },
} as const satisfies ReferenceShape;

/** One reason why one grid is not compared. */
export type GridCaveat = RowOf<typeof gridCaveatsShape>;

import type { ReferenceShape, RowOf } from "../reference.ts";
import { statuses } from "../status.ts";
import { citationColumns, number, oneOf, required, text, yearColumn } from "./column.ts";

/** Peaks of grids and of their parts: from hourly meters, as published, or modelled. */
export const gridPeaksShape = {
  key: ["id"],
  columns: {
    id: required(text("Region or place, kind and year")),
    region: required(text("ISO 3166-1 alpha-3, or the id of a region below countries")),
    place: required(text("Area that the figure is of, as published")),
    kind: required(
      oneOf(
        ["metered", "published", "modelled"],
        "metered: from a year of hourly load; published: a peak that an operator or ministry names; modelled: hourly demand of a model",
      ),
    ),
    used: required(
      oneOf(
        ["yes", "no"],
        "Whether the region's load factor rests on it; at most one row a region",
      ),
    ),
    year: yearColumn,
    peak: required(
      number("GW", "Peak: the tenth highest hour of meters, else as published", { max: 5000 }),
    ),
    energy: number("TWh", "Electricity of the same area and year", { max: 20000 }),
    hours: number("h", "Hours that the energy is of", { max: 8784 }),
    loadFactor: number("ratio", "energy / (hours × peak)", { max: 1 }),
    partOfNation: number("ratio", "Part of the nation's demand", { max: 1 }),
    status: required(oneOf(statuses, "How the figure came to be known")),
    ...citationColumns,
    why: text("Why it is not used"),
  },
} as const satisfies ReferenceShape;

/** One peak of one grid in one year. */
export type GridPeak = RowOf<typeof gridPeaksShape>;

import type { ReferenceShape, RowOf } from "../reference.ts";
import { publishedStatuses } from "../status.ts";
import { citationColumns, number, oneOf, required, text, yearColumn } from "./column.ts";

/** Electricity or power of sites in operation as their operators disclose it: what a region's data centres use at least. */
export const operatorSitesShape = {
  key: ["id"],
  columns: {
    id: required(text("Operator, place and year")),
    operator: required(text("Who runs the site and discloses the figure")),
    place: required(text("Site or metropolitan area as the operator names it")),
    country: required(text("ISO 3166-1 alpha-3")),
    region: text("Id of the region below the country, where it is certain"),
    extent: required(
      oneOf(["campus", "metro"], "campus: one site; metro: all own sites of a metropolitan area"),
    ),
    metric: required(
      oneOf(
        ["energy", "itPower"],
        "energy: electricity of the facilities in the year; itPower: computing equipment in service",
      ),
    ),
    value: required(number("as in the column unit", "The figure as disclosed")),
    unit: required(oneOf(["TWh", "MW"], "TWh for energy, MW for itPower")),
    year: yearColumn,
    from: required({ kind: "day", about: "First day of the period, or the day of the figure" }),
    to: required({ kind: "day", about: "Last day of the period, or the day of the figure" }),
    status: required(oneOf(publishedStatuses, "How the figure came to be known")),
    ...citationColumns,
    note: text("What else has to be known to read it"),
  },
} as const satisfies ReferenceShape;

/** One disclosed figure of one operator and place. */
export type OperatorSite = RowOf<typeof operatorSitesShape>;

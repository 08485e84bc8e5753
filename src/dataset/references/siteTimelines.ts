import type { ReferenceShape, RowOf } from "../reference.ts";
import { citationColumns, number, oneOf, required, text } from "./column.ts";

/** Power of large AI data centres by date: each state holds from its day to the next one of the same site. */
export const siteTimelinesShape = {
  key: ["site", "date"],
  columns: {
    site: required(text("Id of the site, as in the reference sites")),
    name: required(text("Name as the publisher gives it")),
    country: required(text("ISO 3166-1 alpha-3")),
    region: text("Id of the region below the country"),
    date: required({ kind: "day", about: "Day from which the state holds" }),
    known: required(
      oneOf(
        ["observed", "projected"],
        "observed: a day up to the publisher's edition; projected: a later day",
      ),
    ),
    itPower: required(number("MW", "Power of computing equipment that operates", { max: 100000 })),
    facilityPower: number("MW", "Power of the whole facility that operates", { max: 100000 }),
    buildings: number("buildings", "Buildings that operate", { max: 1000 }),
    ...citationColumns,
    note: text("What was left out of the row or changed in it, and why"),
  },
} as const satisfies ReferenceShape;

/** State of one site from one day. */
export type SiteState = RowOf<typeof siteTimelinesShape>;

import type { ReferenceShape, RowOf } from "../reference.ts";
import { publishedStatuses } from "../status.ts";
import { citationColumns, number, oneOf, required, text, yearColumn } from "./column.ts";

/** What studies found that data centres do to the bills of others: some find that they rise, some that they fall. */
export const billStudiesShape = {
  key: ["id"],
  columns: {
    id: required(text("Name of the finding in the atlas")),
    direction: required(
      oneOf(
        ["raises", "lowers", "neither"],
        "What the study finds for other customers: raises or lowers what they pay, or neither",
      ),
    ),
    about: required(text("What was found")),
    value: number("as in the column unit", "The figure as published"),
    low: number("as in the column unit", "Lower end of the published range"),
    high: number("as in the column unit", "Upper end of the published range"),
    unit: text("Unit of value, low and high, with the year of the money where it is stated"),
    place: required(text("Where it holds")),
    regions: text("Regions that it covers, ISO 3166-1 alpha-3"),
    period: required(text("Years or delivery years that it is of")),
    year: yearColumn,
    author: required(text("Who made the study")),
    sponsor: required(text("Who paid for it or published it")),
    status: required(oneOf(publishedStatuses, "How the finding came to be known")),
    ...citationColumns,
    note: text("What else has to be known to read it"),
  },
} as const satisfies ReferenceShape;

/** One finding of one study. */
export type BillStudy = RowOf<typeof billStudiesShape>;

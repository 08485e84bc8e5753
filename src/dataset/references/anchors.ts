import type { ReferenceShape, RowOf } from "../reference.ts";
import { publishedStatuses } from "../status.ts";
import { citationColumns, number, oneOf, required, text, yearColumn } from "./column.ts";

/** Figures that others published for what the atlas computes too, for comparison. */
export const anchorsShape = {
  key: ["id"],
  columns: {
    id: required(text("Name of the figure in the atlas")),
    about: required(text("What the figure says")),
    value: required(number("as in the column unit", "The figure as published")),
    low: number("as in the column unit", "Lower end of the published range"),
    high: number("as in the column unit", "Upper end of the published range"),
    unit: required(text("Unit of value, low and high")),
    year: yearColumn,
    status: required(oneOf(publishedStatuses, "How the figure came to be known")),
    regions: text("Regions that it covers, ISO 3166-1 alpha-3, or iea:… for a region of the IEA"),
    energy: number("TWh/yr", "Electricity that the figure goes with, as published beside it"),
    tokens: number("output tokens", "Length of the answer that the figure stands for"),
    tokensLow: number("output tokens", "Shorter answer, for a range"),
    tokensHigh: number("output tokens", "Longer answer, for a range"),
    ...citationColumns,
    note: text("What else has to be known to compare it"),
  },
} as const satisfies ReferenceShape;

/** A published figure to compare results with. */
export type Anchor = RowOf<typeof anchorsShape>;

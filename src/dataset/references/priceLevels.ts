import type { ReferenceShape, RowOf } from "../reference.ts";
import { citationColumns, number, oneOf, required, text, yearColumn } from "./column.ts";

/** Price level of the United States by year, by which amounts of money are carried from one year to another. */
export const priceLevelsShape = {
  key: ["year"],
  columns: {
    year: yearColumn,
    level: required(number("ratio to 2024", "Price level; 2024 is 1", { min: 0.01, max: 10 })),
    certainty: required(
      oneOf(
        ["read", "approximate"],
        "read: computed from the published index; approximate: rounded",
      ),
    ),
    ...citationColumns,
    note: text("What else has to be known to read it"),
  },
} as const satisfies ReferenceShape;

/** Price level of one year. */
export type PriceLevel = RowOf<typeof priceLevelsShape>;

import type { ReferenceShape, RowOf } from "../reference.ts";
import { citationColumns, oneOf, required, text } from "./column.ts";

/** Lists of countries that others keep. */
export const countryGroupIds = ["g77", "ldc", "sids", "lldc"] as const;
export type CountryGroupId = (typeof countryGroupIds)[number];

/** Members of lists of countries, a row each. */
export const countryGroupsShape = {
  key: ["region", "group"],
  columns: {
    region: required(text("ISO 3166-1 alpha-3")),
    group: required(
      oneOf(
        countryGroupIds,
        "g77: Group of 77; ldc: least developed countries; sids: small island developing States; lldc: landlocked developing countries",
      ),
    ),
    ...citationColumns,
  },
} as const satisfies ReferenceShape;

/** A country in a group. */
export type CountryGroup = RowOf<typeof countryGroupsShape>;

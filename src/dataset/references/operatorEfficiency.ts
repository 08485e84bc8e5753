import type { ReferenceShape, RowOf } from "../reference.ts";
import { publishedStatuses } from "../status.ts";
import { citationColumns, number, oneOf, required, text, yearColumn } from "./column.ts";

/** What operators print of their own facilities: shown beside the model's figures, never mixed in. */
export const operatorEfficiencyShape = {
  key: ["operator", "place", "metric", "year", "source"],
  columns: {
    operator: required(text("Who runs the facilities, or who was asked")),
    place: required(text("Code of the operator's region, or fleet for all of them")),
    placeName: required(text("Name of the place as the operator prints it")),
    country: text("ISO 3166-1 alpha-3, where the place lies in one country"),
    metric: required(
      oneOf(["PUE", "WUE"], "Power usage effectiveness, or water usage effectiveness on site"),
    ),
    value: required(number("as in the column unit", "The figure as published", { max: 20 })),
    low: number("as in the column unit", "Lower end, or the best site", { max: 20 }),
    high: number("as in the column unit", "Upper end", { max: 20 }),
    unit: required(oneOf(["ratio", "L/kWh"], "L/kWh are litres per kWh of computing equipment")),
    year: yearColumn,
    status: required(oneOf(publishedStatuses, "How the figure came to be known")),
    ...citationColumns,
  },
} as const satisfies ReferenceShape;

/** One figure of one operator and place. */
export type OperatorEfficiency = RowOf<typeof operatorEfficiencyShape>;

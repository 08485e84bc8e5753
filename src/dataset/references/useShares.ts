import type { ReferenceShape } from "../reference.ts";
import { publishedStatuses } from "../status.ts";
import { citationColumns, number, oneOf, required, text, yearColumn } from "./column.ts";

/** Shares of countries in the use of AI services, as published: what the atlas's own shares are held against. */
export const useSharesShape = {
  key: ["service", "region", "year"],
  columns: {
    service: required(text("Service whose use is counted")),
    region: required(text("ISO 3166-1 alpha-3")),
    measure: required(
      oneOf(["usage", "visits"], "usage: conversations; visits: visits of the web site"),
    ),
    value: required(number("%", "Share of the country in the service's use", { max: 100 })),
    low: number("%", "Lower end of the published figures", { max: 100 }),
    high: number("%", "Upper end of the published figures", { max: 100 }),
    year: yearColumn,
    status: required(oneOf(publishedStatuses, "How the figure came to be known")),
    ...citationColumns,
    note: text("What else has to be known to read it"),
  },
} as const satisfies ReferenceShape;

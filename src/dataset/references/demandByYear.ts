import type { ReferenceShape, RowOf } from "../reference.ts";
import { number, required, text, yearColumn } from "./column.ts";

/** Electricity demand and carbon intensity by country and year. */
export const demandByYearShape = {
  key: ["region", "year"],
  columns: {
    region: required(text("ISO 3166-1 alpha-3")),
    year: yearColumn,
    demand: number("TWh", "Electricity demand of the year", { max: 15000 }),
    carbonIntensity: number("g/kWh", "Average, life cycle, generation based", {
      min: 5,
      max: 1200,
    }),
  },
} as const satisfies ReferenceShape;

/** Demand and carbon intensity of one country in one year. */
export type DemandByYear = RowOf<typeof demandByYearShape>;

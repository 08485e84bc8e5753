import { isMeasure } from "../dataset/measure.ts";
import type { World } from "../region/region.ts";

/** Sum of the IEA's totals with its range, TWh/yr; `undefined` unless all that are listed have a figure. */
export function sumOfTotals({ totals }: World) {
  const cells = Object.values(totals);
  const measures = cells.filter(isMeasure);
  if (cells.length === 0 || measures.length < cells.length) return undefined;
  const sum = (end: "value" | "low" | "high") =>
    measures.reduce((total, measure) => total + measure[end], 0);
  return {
    value: sum("value"),
    low: sum("low"),
    high: sum("high"),
    year: Math.min(...measures.map(({ year }) => year)),
  };
}

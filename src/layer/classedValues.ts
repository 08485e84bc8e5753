import { type IndicatorColumn, outcomeKinds } from "../assessment/assessment.ts";

const valueKind = outcomeKinds.indexOf("value");

/** A column with numbers only where they are classed and ranked; a true zero of "no load" is neither. */
export const rankedValues = ({ value, kind }: IndicatorColumn): Float64Array =>
  value.map((number, index) => (kind[index] === valueKind ? number : Number.NaN));

/** The numbers that are classed, in the order of their regions. */
export function classedValues(column: IndicatorColumn | undefined): number[] {
  const classed: number[] = [];
  for (const [index, number] of column?.value.entries() ?? [])
    if (column?.kind[index] === valueKind && !Number.isNaN(number)) classed.push(number);
  return classed;
}

import { type IndicatorColumn, outcomeKinds } from "../assessment/assessment.ts";

const valueKind = outcomeKinds.indexOf("value");

/** The numbers that are classed and ranked, in the order of their regions; a true zero of "no load" is neither. */
export function classedValues(column: IndicatorColumn | undefined): number[] {
  const classed: number[] = [];
  for (const [index, number] of column?.value.entries() ?? [])
    if (column?.kind[index] === valueKind && !Number.isNaN(number)) classed.push(number);
  return classed;
}

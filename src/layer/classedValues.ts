import type { IndicatorColumn } from "../assessment/assessment.ts";
import { rankedValues } from "../assessment/rankedValues.ts";

/** The numbers that are classed and ranked, in the order of their regions; a true zero of "no load" is neither. */
export const classedValues = (column: IndicatorColumn | undefined): readonly number[] =>
  column ? [...rankedValues(column)].filter((value) => !Number.isNaN(value)) : [];

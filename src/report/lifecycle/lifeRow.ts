import type { ParameterRange } from "../../scenario/rangeOf.ts";
import { exportNumber } from "../exportNumber.ts";

/** Columns of the table of a life. */
export const lifeHeader = [
  "part",
  "item",
  "day",
  "name",
  "value",
  "low",
  "high",
  "unit",
  "kind",
] as const;

/** One figure of a life. What is not a number stays empty, with its kind. */
export interface LifeRow {
  /** What it belongs to: a ledger, the crossover, the budget, the smaller model, a region. */
  readonly part: string;
  /** The figure, such as `training`; figures of a region start with its code. */
  readonly item: string;
  readonly day?: number | undefined;
  /** Name of the region, in the language of the file. */
  readonly name?: string | undefined;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: string;
  readonly kind: LifeKind;
}

/** never: no day ever; noData: not known. */
export type LifeKind = "value" | "never" | "noData";

type Given = Pick<LifeRow, "part" | "item" | "unit"> & Partial<LifeRow>;

/** A row with a range. Ends that equal the value are left out, and so are ends that are not finite. */
export function rangedRow(given: Given, { low, central, high }: ParameterRange): LifeRow {
  const isExact = low === central && high === central;
  return {
    kind: Number.isFinite(central) ? "value" : "never",
    ...given,
    value: exportNumber(central),
    ...(isExact ? {} : { low: exportNumber(low), high: exportNumber(high) }),
  };
}

/** A row with one figure, or without one. */
export const plainRow = (given: Given, value: number | undefined): LifeRow => ({
  kind: value === undefined ? "noData" : "value",
  ...given,
  value: value === undefined ? undefined : exportNumber(value),
});

import type { Row, Status } from "../../src/index.ts";

interface LoadFactor {
  readonly region: string;
  readonly year: number;
  readonly value: number;
  /** Half the width of the range, as a share of the value. */
  readonly spread: number;
  readonly status: Status;
  readonly note: string;
}

/** A load factor with eight digits and the ends of its range, which is known roughly, with three. */
export const loadFactorRow = ({ value, spread, ...known }: LoadFactor): Row => ({
  ...known,
  variable: "systemLoadFactor",
  value: Number(value.toPrecision(8)),
  low: Number((value * (1 - spread)).toPrecision(3)),
  high: Number(Math.min(1, value * (1 + spread)).toPrecision(3)),
});

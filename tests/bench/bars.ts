import type { Timing } from "./interleaved.ts";

/** Something measured, and its bar. */
export interface Bar {
  readonly measured: Timing;
  readonly unit: "ms" | "×";
  readonly promise: { readonly atMost: number } | { readonly atLeast: number };
}

/** The median of the rounds and its two quartiles. */
export function spread({ median, lower, upper }: Timing, unit: Bar["unit"]): string {
  const digits = unit === "ms" ? 3 : 1;
  const [middle, from, to] = [median, lower, upper].map((figure) => figure.toFixed(digits));
  return `${middle} ${unit} (middle half of the rounds ${from}–${to})`;
}

/** "kept: bar ≤ 16.7 ms, measured 2.1 ms (…), 0.13 of it". */
export function verdict({ measured, unit, promise }: Bar): string {
  const [sign, limit, isKept] =
    "atMost" in promise
      ? ["≤", promise.atMost, measured.median <= promise.atMost]
      : ["≥", promise.atLeast, measured.median >= promise.atLeast];
  const share = (measured.median / limit).toFixed(2);
  return `${isKept ? "kept" : "MISSED"}: bar ${sign} ${limit} ${unit}, measured ${spread(measured, unit)}, ${share} of it`;
}

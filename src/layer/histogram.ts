import { exponential } from "../statistics/exponential.ts";
import { logarithm } from "../statistics/logarithm.ts";

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** How many values lie where: bins of equal width on the axis. */
export interface Histogram {
  readonly scale: "linear" | "log";
  readonly bins: readonly HistogramBin[];
}

/** Values that are this many times apart are told apart on a logarithmic axis only. */
const farApart = 50;
const binCount = 40;

const scales = {
  linear: { to: (value: number) => value, from: (place: number) => place },
  log: { to: logarithm, from: exponential },
} as const;

/**
 * Counts values in half-open bins `[from, to)`, the last one closed. The axis is logarithmic where all of them are positive and
 * far apart. None without values; one where all of them are the same.
 */
export function histogramOf(values: readonly number[]): Histogram {
  if (values.length === 0) return { scale: "linear", bins: [] };
  const low = values.reduce((least, value) => Math.min(least, value));
  const high = values.reduce((most, value) => Math.max(most, value));
  if (low === high)
    return { scale: "linear", bins: [{ from: low, to: high, count: values.length }] };
  const scale = low > 0 && high / low > farApart ? "log" : "linear";
  const { to, from } = scales[scale];
  const [start, width] = [to(low), (to(high) - to(low)) / binCount];
  const counts = new Array<number>(binCount).fill(0);
  for (const value of values) {
    const bin = Math.max(0, Math.min(binCount - 1, Math.floor((to(value) - start) / width)));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const edge = (index: number): number =>
    ({ 0: low, [binCount]: high })[index] ?? from(start + index * width);
  return {
    scale,
    bins: counts.map((count, index) => ({ from: edge(index), to: edge(index + 1), count })),
  };
}

/** Above this ratio between the widest and the narrowest class, a linear scale would make the narrowest unreadable. */
const evenScaleLimit = 12;

/** Where a value lies on the legend's bar, 0 at its low end and 1 at its high end. */
export type LegendScale = (value: number) => number;

/**
 * The scale of a legend's bar.
 *
 * To scale where the limits are roughly even (0, 15, 25 … 100). Where they grow like 1, 10, 100, every class
 * gets the same width instead, and a value lies inside its class by logarithm (by difference where the class touches zero).
 *
 * @param limits limits between classes with both ends, low to high.
 */
export function legendScale(limits: readonly number[]): LegendScale {
  const first = limits[0] ?? 0;
  const last = limits.at(-1) ?? 1;
  return isEven(limits)
    ? (value) => clamp((value - first) / (last - first || 1))
    : (value) => equalWidths(limits, value);
}

function isEven(limits: readonly number[]): boolean {
  const widths = limits.slice(1).map((limit, index) => limit - (limits[index] ?? limit));
  return Math.max(...widths) <= evenScaleLimit * Math.min(...widths);
}

function equalWidths(limits: readonly number[], value: number): number {
  const classes = limits.length - 1;
  const above = limits.findIndex((limit) => value < limit);
  const index = above < 0 ? classes - 1 : Math.max(0, above - 1);
  return (index + withinClass(limits[index] ?? 0, limits[index + 1] ?? 0, value)) / classes;
}

function withinClass(from: number, to: number, value: number): number {
  if (from === to) return 0;
  const share =
    from > 0 ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return clamp(share);
}

/** Limits a share to 0–1; NaN becomes 0. */
const clamp = (share: number): number => (share > 0 ? Math.min(1, share) : 0);

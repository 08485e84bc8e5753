/** Significant digits of a number in a data file. More than any input has, few enough to be the same on every machine. */
const exportDigits = 6;

/** A number as it is written to data files; `undefined` for NaN and infinities, never 0. */
export const exportNumber = (value: number): number | undefined =>
  Number.isFinite(value) ? Number(value.toPrecision(exportDigits)) : undefined;

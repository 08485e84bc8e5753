/** Digits of a number in a data file: more than any input has, and the same on every machine. */
const exportDigits = 6;

/** A number as data files carry it; what is not a number is left out, never 0. */
export const exportNumber = (value: number): number | undefined =>
  Number.isFinite(value) ? Number(value.toPrecision(exportDigits)) : undefined;

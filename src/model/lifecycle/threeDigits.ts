const digits = 3;

/** A figure as a setting of a scenario shows it, with three digits. */
export const threeDigits = (value: number): number => Number(value.toPrecision(digits));

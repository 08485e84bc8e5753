/** A converted figure, rounded to six significant digits: no publisher's figure has more. */
export const sixDigits = (value: number): number => Number(value.toPrecision(6));

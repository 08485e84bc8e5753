/** A converted figure, cut to the six significant digits that any publisher's figure can carry. */
export const sixDigits = (value: number): number => Number(value.toPrecision(6));

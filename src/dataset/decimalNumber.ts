/**
 * A number as people write one in decimals, such as `-0.5` or `15e12`; `undefined` for anything else. JavaScript's own reading
 * also takes `0x1`, blanks and numbers too large to hold.
 */
export function decimalNumber(text: string): number | undefined {
  const value = Number(text);
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(value)
    ? value
    : undefined;
}

import { exponential } from "./exponential.ts";
import { logarithm } from "./logarithm.ts";
/**
 * `base ** exponent`, the same to the last bit wherever the code runs: engines differ in how they round `**`, so that a
 * page and the command line would write different files. Whole exponents are products; others go through our own exp and log.
 *
 * @param base positive; 0 for positive exponents.
 */
export function power(base: number, exponent: number): number {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > mostFactors)
    return exponential(exponent * logarithm(base));
  let product = 1;
  for (let factor = 0; factor < Math.abs(exponent); factor += 1) product *= base;
  return exponent < 0 ? 1 / product : product;
}

/** More factors would round more often than exp and log. */
const mostFactors = 16;

import { power } from "../../statistics/power.ts";
/** Electricity of the data centres of a region of the IEA in two years, TWh/yr (IEA, Energy and AI, 2025). */
export interface RegionalPath {
  readonly from: { readonly year: number; readonly value: number };
  readonly to: { readonly year: number; readonly value: number };
}

/** Constant growth of a path per year: `(to/from)^(1/years)`, a factor. */
export const yearlyGrowth = ({ from, to }: RegionalPath): number =>
  power(to.value / from.value, 1 / (to.year - from.year));

/**
 * A figure of one year carried to another by constant growth: `value · growth^(to − from)`, backwards the same.
 *
 * @param growth factor per year. @returns in the unit of the value.
 */
export const carried = (
  value: number,
  growth: number,
  { from, to }: { readonly from: number; readonly to: number },
): number => value * power(growth, to - from);

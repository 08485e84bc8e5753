/** Burden against benefit of one region. Only `ratio` is a number: the others must be said in words. */
export type BenefitRatio =
  | { readonly kind: "ratio"; readonly value: number }
  /** Bears some and has none of the benefit: never reads as zero, nor as no data. */
  | { readonly kind: "burdenWithoutBenefit" }
  /** Neither bears nor benefits. */
  | { readonly kind: "neither" }
  | { readonly kind: "noData" };

/**
 * Burden over benefit, each as a share of the world's: 1 where a region bears as much as it has of the use (or of the
 * ownership, or of the value), above 1 where it bears more.
 *
 * @param burden share of the burden hosted. @param benefit share of use, ownership or value.
 */
export function benefitRatio(burden: number, benefit: number): BenefitRatio {
  if (Number.isNaN(burden) || Number.isNaN(benefit)) return { kind: "noData" };
  if (benefit === 0) return { kind: burden === 0 ? "neither" : "burdenWithoutBenefit" };
  return { kind: "ratio", value: burden / benefit };
}

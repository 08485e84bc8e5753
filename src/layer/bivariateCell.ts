/** How much there is of one side: zero, or one of three classes above zero. */
export const bivariateSteps = ["zero", "low", "middle", "high"] as const;
export type BivariateStep = (typeof bivariateSteps)[number];

/** One of the sixteen classes of burden by benefit. */
export interface BivariateCell {
  /** "high-zero": burden, then benefit. Used in addresses. */
  readonly id: string;
  readonly burden: BivariateStep;
  readonly benefit: BivariateStep;
}

/** Every cell, burden before benefit, each from zero to high. The index of a cell is also its index in the palette. */
export const bivariateCells: readonly BivariateCell[] = bivariateSteps.flatMap((burden) =>
  bivariateSteps.map((benefit) => ({ id: `${burden}-${benefit}`, burden, benefit })),
);

/** Index of a cell in `bivariateCells`. */
export const cellPlace = (burden: number, benefit: number): number =>
  burden * bivariateSteps.length + benefit;

/** The ruling of a cell. A true zero is drawn with lines, so that it cannot be confused with a small number or with no data. */
export function cellRuling(place: number): "zeroBenefit" | "zeroBurden" | undefined {
  const cell = bivariateCells[place];
  if (!cell || cell.burden === cell.benefit) return undefined;
  if (cell.benefit === "zero") return "zeroBenefit";
  return cell.burden === "zero" ? "zeroBurden" : undefined;
}

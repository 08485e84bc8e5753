import { type Cell, type Cells, isMeasure, type Measure } from "./measure.ts";
import type { VariableId } from "./variable.ts";

/** A variable that no dataset supplies: computed from others when the tables are joined. */
export interface Derivation {
  readonly variable: VariableId;
  readonly from: readonly VariableId[];
  /** How, in words; shown with the dataset that supplied the parts. */
  readonly statement: string;
  readonly derive: (parts: readonly Measure[]) => Measure | undefined;
}

/** Two records of located compute overlap only in part; neither is complete, so the larger one is the better floor. */
const larger = (parts: readonly Measure[]): Measure | undefined =>
  parts.reduce<Measure | undefined>(
    (best, part) => (best && best.value >= part.value ? best : part),
    undefined,
  );

export const derivations: readonly Derivation[] = [
  {
    variable: "computeLocated",
    from: ["computeLocatedClusters", "computeLocatedSites"],
    statement:
      "Located AI compute is the larger of the record of clusters and the record of sites.",
    derive: larger,
  },
];

/** Adds the derived variables to the cells of a region; one that a dataset supplies itself is left alone. */
export function withDerived(cells: Cells): Cells {
  const derived: { [variable in VariableId]?: Cell } = {};
  for (const { variable, from, derive } of derivations) {
    const parts = from.map((part) => cells[part]).filter((cell) => cell !== undefined);
    const measure = derive(parts.filter(isMeasure));
    const causes = parts.flatMap((cell) => (isMeasure(cell) ? [] : cell.causes));
    if (measure) derived[variable] = measure;
    else if (causes.length > 0) derived[variable] = { causes };
  }
  return { ...derived, ...cells };
}

/** Variables whose datasets supply a variable: itself, or the parts that it is derived from. */
export const partsOf = (variable: VariableId): readonly VariableId[] =>
  derivations.find((derivation) => derivation.variable === variable)?.from ?? [variable];

import { type Cell, type Cells, isMeasure, type Measure } from "./measure.ts";
import type { VariableId } from "./variable.ts";

/** A variable that no dataset supplies: computed from others when the tables are joined. */
export interface Derivation {
  readonly variable: VariableId;
  readonly from: readonly VariableId[];
  /** How, in words, for the note of every derived figure. */
  readonly statement: string;
  /** From the parts that are known, or from what the region holds of each. */
  readonly derive: (parts: readonly Measure[], cells: Cells) => Measure | undefined;
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
    statement: "The larger of two records: clusters and sites.",
    derive: larger,
  },
];

/**
 * Adds the derived variables to the cells of a region; one that a dataset supplies itself is left alone.
 *
 * @param list what is derived, each from supplied variables alone.
 */
export function withDerived(cells: Cells, list: readonly Derivation[] = derivations): Cells {
  const derived: Record<string, Cell> = {};
  for (const { variable, from, derive, statement } of list) {
    const parts = from.map((part) => cells[part]).filter((cell) => cell !== undefined);
    const measure = derive(parts.filter(isMeasure), cells);
    const causes = parts.flatMap((cell) => (isMeasure(cell) ? [] : cell.causes));
    if (measure) derived[variable] = withStatement(measure, statement);
    else if (causes.length > 0) derived[variable] = { causes };
  }
  return { ...derived, ...cells };
}

const withStatement = (measure: Measure, statement: string): Measure => ({
  ...measure,
  note: measure.note === undefined ? statement : `${measure.note} ${statement}`,
});

/** Variables whose datasets supply a variable: itself, or the parts that it is derived from. */
export const partsOf = (variable: string): readonly string[] =>
  derivations.find((derivation) => derivation.variable === variable)?.from ?? [variable];

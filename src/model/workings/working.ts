import type { Formula } from "../formula/formula.ts";

/** A number that an equation reads, by where it stands. */
export interface Operand {
  /** A variable of the region, a parameter, a leaf of a whole, what is worked out over all regions, a result above, or a fixed number. */
  readonly kind: "variable" | "parameter" | "leaf" | "given" | "row" | "fixed";
  readonly id: string;
  readonly value: number;
  /** The unit in which it is kept. */
  readonly unit: string;
}

/** One number, or a list of leaves, each the sum of its operands. */
export type Operands = Operand | readonly (readonly Operand[])[];

/**
 * Whether a result can be computed again from its printed equation: live; or its number stands, because no equation is printed of it
 * (a choice of the scenario sets it), because the place is a case that the equation does not cover, or because it is not known here.
 */
export type Liveness = "live" | "noEquation" | "otherCase" | "unknown";

/** How one result of the model came about in a region. */
export interface Working {
  readonly id: string;
  readonly isStep: boolean;
  readonly unit: string;
  /** What the model computed; NaN where it is not known. */
  readonly value: number;
  readonly liveness: Liveness;
  /** The id of the equation, as the method lists it. */
  readonly equation: string;
  /** As printed; absent where none is. */
  readonly formula?: string;
  readonly expression?: Formula;
  readonly symbols: Readonly<Record<string, Operands>>;
  /** Everything that the equation reads, printed or not. */
  readonly reads: readonly Operand[];
  /** Symbols that count for nothing where they are not known. */
  readonly missingIsZero: boolean;
  /** What the printed equation gives, in the unit of the value. */
  readonly computed: number;
  readonly source: string;
}

/** One leaf of a whole: its figure and the part that the model counts. */
export interface Leaf {
  readonly id: string;
  readonly of: "capacityOfKind" | "generationShare";
  readonly unit: string;
  readonly value: number;
}

/** The chain of a region, in the order in which it is computed. */
export interface Workings {
  readonly leaves: readonly Leaf[];
  readonly chain: readonly Working[];
}

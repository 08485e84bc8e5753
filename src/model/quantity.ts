import type { Scenario } from "../scenario/scenario.ts";
import type { Declaration, Inputs, Kind, NumbersOf } from "./declaration.ts";
import type { TermId } from "./terms.ts";

/** What is written of one way to compute something, whatever it gives. */
type Written<Symbols extends Inputs> = Omit<
  Declaration,
  "gives" | "id" | "symbols" | "fill" | "compute"
> & { readonly symbols: Symbols };

/** Computed region by region. */
type Filled<Symbols extends Inputs> = Written<Symbols> & {
  readonly fill: (result: Float64Array, inputs: NumbersOf<Symbols>) => void;
};

/** Computed once, for it is the same in all regions. */
type Computed<Symbols extends Inputs> = Written<Symbols> & {
  readonly compute: (inputs: NumbersOf<Symbols>, scenario: Scenario) => number;
};

interface Named<Id extends string> {
  readonly id: Id;
  readonly worked?: string;
}

/** The test of examples worked by hand. */
const byHand = "worked/quantities";

/**
 * Declares a result of the model: its id, its unit and the equation that computes it. The equation is called like the
 * quantity unless `equation` names it.
 */
export const quantity = <const Id extends string, const Symbols extends Inputs>({
  id,
  equation = id,
  unit,
  worked = byHand,
  ...written
}: Filled<Symbols> & Named<Id> & { readonly unit: string; readonly equation?: string }) =>
  ({
    ...written,
    id: equation,
    gives: { id, unit, kind: "column", isStep: false, worked },
  }) as Declaration<Id, "column">;

const given = (id: TermId, kind: Kind, worked = byHand) =>
  ({ id, kind, isStep: true, worked }) as const;

/** Declares a step on the way to results, by region. */
export const step = <const Id extends TermId, const Symbols extends Inputs>({
  worked,
  ...written
}: Filled<Symbols> & Named<Id>) =>
  ({ ...written, gives: given(written.id, "column", worked) }) as unknown as Declaration<
    Id,
    "column"
  >;

/** Declares a step that is the same in all regions. */
export const numberStep = <const Id extends TermId, const Symbols extends Inputs>({
  worked,
  ...written
}: Computed<Symbols> & Named<Id>) =>
  ({ ...written, gives: given(written.id, "number", worked) }) as unknown as Declaration<
    Id,
    "number"
  >;

/**
 * Declares a further way to compute a quantity. Where several ways hold under a scenario, the one listed last counts; one
 * that stands `without` a variable fills the regions in which that variable is missing.
 */
export const wayTo = <const Id extends string, Of extends Kind, const Symbols extends Inputs>(
  { gives }: Declaration<Id, Of>,
  written: (Filled<Symbols> | Computed<Symbols>) & { readonly id: string },
): Declaration<Id, Of> => ({ ...written, gives }) as unknown as Declaration<Id, Of>;

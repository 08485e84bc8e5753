import type { ParameterId } from "../scenario/parameter.ts";
import { type Declaration, type Factors, type Given, type Input, leaves } from "./declaration.ts";
import {
  type EquationSection,
  equationSections,
  type PlainEquation,
  type PlainMeaning,
  symbolsIn,
} from "./equation.ts";
import { method, type QuantityId } from "./quantities.ts";
import type { TermId } from "./terms.ts";

/** What a symbol of a formula stands for. */
export type SymbolMeaning = PlainMeaning | { readonly quantity: QuantityId };

/** An equation of the method as readers see it; a test puts numbers in and compares with the kernel. */
export interface Equation extends Omit<PlainEquation, "symbols"> {
  readonly section: EquationSection;
  readonly symbols: Readonly<Record<string, SymbolMeaning>>;
}

const nameOf = ({ id, isStep }: Given): SymbolMeaning =>
  isStep ? { term: id as TermId } : { quantity: id as QuantityId };

function meaningOf(input: Input): SymbolMeaning {
  if ("parameter" in input) return { parameter: input.parameter };
  if ("variable" in input) return { variable: input.variable };
  if ("leaves" in input) return { term: input.leaves, variables: leaves[input.leaves] };
  if ("quantity" in input) return stepOrQuantity(input.quantity);
  if ("factors" in input) return { term: input.term, parameters: factorsIn(input) };
  const { given, variables } = input;
  return { term: given as TermId, ...(variables && { variables }) };
}

const factorsIn = ({ factors, onTop }: Factors): readonly ParameterId[] => [
  ...factors.filter((id) => id !== undefined),
  ...(onTop ? [onTop.parameter] : []),
];

/** A step without a formula of its own is named with its parameters. */
function stepOrQuantity({ gives, formula, symbols }: Declaration): SymbolMeaning {
  const parameters = Object.values(symbols).flatMap((input) =>
    "parameter" in input ? [input.parameter] : [],
  );
  return gives.isStep && formula === undefined && parameters.length > 0
    ? { term: gives.id as TermId, parameters }
    : nameOf(gives);
}

/** The symbols of an equation of the kernel, the one that it gives first. */
function symbolsOf({ id, gives, symbols }: Declaration, formula: string): Equation["symbols"] {
  const [given = "", ...read] = symbolsIn(formula);
  const meanings = read.map((symbol): [string, SymbolMeaning] => {
    const input = symbols[symbol];
    if (!input) throw new Error(`The equation ${id} does not say what its symbol ${symbol} is.`);
    return [symbol, meaningOf(input)];
  });
  return { [given]: nameOf(gives), ...Object.fromEntries(meanings) };
}

/** Every equation of the method as readers see it, chapter by chapter. */
export const equations: readonly Equation[] = equationSections.flatMap((section) =>
  method[section].flatMap((entry: Declaration | PlainEquation): readonly Equation[] => {
    if (!("gives" in entry)) return [{ ...entry, section }];
    const { id, formula, source, bases, when } = entry;
    if (formula === undefined) return [];
    const symbols = symbolsOf(entry, formula);
    return [
      { id, section, formula, symbols, source, ...(bases && { bases }), ...(when && { when }) },
    ];
  }),
);

/** What an equation gives. */
export function givenBy({ id, formula, symbols }: Equation): SymbolMeaning {
  const meaning = symbols[symbolsIn(formula)[0] ?? ""];
  if (!meaning) throw new Error(`The equation ${id} gives nothing that it names.`);
  return meaning;
}

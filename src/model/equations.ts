import type { ParameterId } from "../scenario/parameters.ts";
import { splitBelowEquation } from "./below/sharesByKeys.ts";
import { burdenIndexEquations } from "./burdenIndex.ts";
import { type Declaration, type Factors, type Given, type Input, leaves } from "./declaration.ts";
import {
  type EquationSection,
  equationSections,
  type PlainEquation,
  type PlainMeaning,
  symbolsIn,
} from "./equation.ts";
import { contractedLoadEquation } from "./evidence/figureEnergy.ts";
import { keyedLoadEquation } from "./evidence/keyedLoad.ts";
import { accountEquations } from "./ledgers/accounts.ts";
import {
  crossoverDayEquation,
  energyCrossoverDayEquation,
  hiddenShareEquation,
} from "./lifecycle/crossover.ts";
import { growingCrossoverDayEquation, growthRateEquation } from "./lifecycle/growingUse.ts";
import {
  inferenceOperationsEquation,
  lifeOperationsEquation,
  trainingOperationsEquation,
} from "./lifecycle/operations.ts";
import { lossEquation } from "./lifecycle/overtraining.ts";
import { priceYearEquation } from "./money/inPriceYear.ts";
import { type QuantityId, quantities } from "./quantities.ts";
import { servedShareEquation } from "./routing/routedTotals.ts";
import type { TermId } from "./terms.ts";
import { fitEquations } from "./tokens/ecologits.ts";
import { useShareEquation } from "./tokens/sharesOfUse.ts";
import { measuredImageEnergyEquation, measuredTokenEnergyEquation } from "./tokens/tokenEnergy.ts";
import { waterStressScoreEquation } from "./water/waterStress.ts";

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

/**
 * Every equation of the method, chapter by chapter in the order of its page: what the kernel computes, and equations that are
 * computed elsewhere. The kernel does without the latter, and so does the first map of the page.
 */
const method: Readonly<Record<EquationSection, readonly (Declaration | PlainEquation)[]>> = {
  load: [contractedLoadEquation, keyedLoadEquation, splitBelowEquation, ...quantities.load],
  tokens: [
    useShareEquation,
    servedShareEquation,
    ...quantities.tokens,
    measuredImageEnergyEquation,
    measuredTokenEnergyEquation,
    ...fitEquations,
  ],
  grid: quantities.grid,
  water: [...quantities.water, waterStressScoreEquation],
  cost: [priceYearEquation, ...quantities.cost],
  lifeCycle: [
    trainingOperationsEquation,
    lifeOperationsEquation,
    inferenceOperationsEquation,
    crossoverDayEquation,
    energyCrossoverDayEquation,
    growthRateEquation,
    growingCrossoverDayEquation,
    hiddenShareEquation,
    lossEquation,
  ],
  ledgers: accountEquations,
  index: burdenIndexEquations,
};

/** Every equation of the method as readers see it, chapter by chapter. */
export const equations: readonly Equation[] = equationSections.flatMap((section) =>
  method[section].flatMap((entry): readonly Equation[] => {
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

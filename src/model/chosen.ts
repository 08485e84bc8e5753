import type { ParameterId } from "../scenario/parameters.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type EquationCondition, scenarioConditions } from "./conditions.ts";
import {
  type Declaration,
  type Effect,
  type Factors,
  type Given,
  type Input,
  type Need,
  resolve,
} from "./declaration.ts";
import { declarations } from "./quantities.ts";

/** An input that counts under a scenario, with its effect there. */
export interface Use {
  readonly input: Exclude<Input, { readonly factors: unknown }> | Need;
  readonly effect: Effect;
}

/** How something is computed under a scenario. */
export interface Chosen {
  readonly gives: Given;
  /** The way that counts; absent where none does, as for tokens where there are no users. */
  readonly way?: Declaration;
  /** The way for regions in which a variable of that one is missing. */
  readonly fallback?: Declaration;
  readonly uses: readonly Use[];
  readonly needs: readonly Need[];
}

/** Results and steps under a scenario, each behind all that it is computed from. */
export type ChosenWays = ReadonlyMap<string, Chosen>;

/** Chooses the way to compute each quantity. */
export function chooseWays(scenario: Scenario): ChosenWays {
  const chosen = new Map<string, Chosen>();
  const visit = ({ gives }: Declaration): void => {
    if (chosen.has(gives.id)) return;
    const choice = choiceOf(gives, scenario);
    for (const { quantity } of readBy(choice)) visit(quantity);
    chosen.set(gives.id, choice);
  };
  for (const declaration of declarations) visit(declaration);
  return chosen;
}

function choiceOf(gives: Given, scenario: Scenario): Chosen {
  const ways = declarations.filter((way) => way.gives.id === gives.id && holds(way, scenario));
  const way = ways.findLast(({ without }) => without === undefined);
  const fallback = ways.findLast(({ without }) => without !== undefined);
  const needs = way?.needs ? resolve(way.needs, scenario) : [];
  return {
    gives,
    ...(way && { way }),
    ...(fallback && { fallback }),
    needs,
    uses: [
      ...needs.map((input): Use => ({ input, effect: "none" })),
      ...[way, fallback].flatMap((used) => (used ? usesOf(used, scenario) : [])),
    ],
  };
}

/** Whether an equation holds under a scenario. */
export const holds = ({ bases, when, except }: Declaration, scenario: Scenario): boolean =>
  (bases?.includes(scenario.basis) ?? true) &&
  (when === undefined || isMet(when, scenario)) &&
  !except?.(scenario);

/** A condition that is no matter of the scenario, such as a known wet bulb, is met in some regions and not in others. */
const isMet = (when: EquationCondition, scenario: Scenario): boolean =>
  (scenarioConditions as Partial<Record<EquationCondition, (scenario: Scenario) => boolean>>)[
    when
  ]?.(scenario) ?? true;

const usesOf = ({ symbols }: Declaration, scenario: Scenario): readonly Use[] =>
  Object.values(symbols)
    .filter(({ only }) => only?.(scenario) ?? true)
    .flatMap((input): readonly Use[] => {
      const effect = resolve(input.effect, scenario);
      return "factors" in input
        ? factorsIn(input, scenario).map((parameter) => ({ input: { parameter, effect }, effect }))
        : [{ input, effect }];
    });

const factorsIn = ({ factors, onTop }: Factors, scenario: Scenario): readonly ParameterId[] => [
  ...factors.filter((id) => id !== undefined),
  ...(onTop?.only(scenario) ? [onTop.parameter] : []),
];

/** The quantities that a way of computing has to have first, whether or not they count under the scenario. */
const readBy = ({ way, fallback, needs }: Chosen): readonly { readonly quantity: Declaration }[] =>
  [
    ...Object.values(way?.symbols ?? {}),
    ...Object.values(fallback?.symbols ?? {}),
    ...needs,
  ].filter((input) => "quantity" in input);

/** All that is asked of a scenario to choose the ways and their uses: the same answers make the same choice. */
export const questions: readonly ((scenario: Scenario) => unknown)[] = [
  ...new Set([
    ({ basis }: Scenario) => basis,
    ...Object.values(scenarioConditions),
    ...declarations.flatMap(({ except, needs, symbols }) => [
      except,
      typeof needs === "function" ? needs : undefined,
      ...Object.values(symbols).flatMap(askedOf),
    ]),
  ]),
].filter((question) => question !== undefined);

function askedOf(input: Input): readonly (((scenario: Scenario) => unknown) | undefined)[] {
  const { effect, only } = input;
  return [
    typeof effect === "function" ? effect : undefined,
    only,
    "factors" in input ? input.onTop?.only : undefined,
  ];
}

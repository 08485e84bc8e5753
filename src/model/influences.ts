import type { Quantities } from "./quantities.ts";
import type { Effect, InputId, Quantity, QuantityId } from "./quantity.ts";

/** How each input moves a quantity, all steps between them followed. */
export type Influences = ReadonlyMap<InputId, Effect>;

/**
 * Follows the declarations from a quantity down to its inputs. An input that raises it on one way and lowers it on
 * another moves it either way.
 */
export function influencesOf(quantities: Quantities, id: QuantityId): Influences {
  const found = new Map<InputId, Effect>();
  const add = (input: InputId, effect: Effect): void => {
    if (effect === "none") return;
    const before = found.get(input);
    found.set(input, before === undefined || before === effect ? effect : joined(before, effect));
  };
  const quantity: Quantity = quantities[id];
  for (const [input, effect] of directInputs(quantity)) add(input, effect);
  for (const [part, effect] of stepsOf(quantity))
    for (const [input, inner] of influencesOf(quantities, part)) add(input, chained(effect, inner));
  return found;
}

/** Quantities that a quantity is computed from, with their effect. */
const stepsOf = ({ from, parts }: Quantity): [QuantityId, Effect][] =>
  Object.entries({ ...from, ...parts }) as [QuantityId, Effect][];

const directInputs = (quantity: Quantity): [InputId, Effect][] => [
  ...(Object.entries({
    ...quantity.parameters,
    ...quantity.variables,
    ...quantity.replaceable,
    ...quantity.given,
  }) as [InputId, Effect][]),
  ...(quantity.leaves ?? []).map((leaf): [InputId, Effect] => [
    leaf,
    quantity.leavesEffect ?? "none",
  ]),
];

/** Two ways of one input into a result. */
const joined = (one: Effect, other: Effect): Effect =>
  one === "bends" || other === "bends" ? "bends" : "either";

const opposite: Readonly<Record<Effect, Effect>> = {
  raises: "lowers",
  lowers: "raises",
  either: "either",
  bends: "bends",
  none: "none",
};

function chained(outer: Effect, inner: Effect): Effect {
  if (outer === "raises") return inner;
  if (outer === "none") return outer;
  if (inner === "bends") return inner;
  return outer === "lowers" ? opposite[inner] : outer;
}

import type { Chosen, ChosenWays, Use } from "./chosen.ts";
import { type Effect, type Given, type InputId, leaves } from "./declaration.ts";

/** How each input moves a quantity, all steps between them followed. */
export type Influences = ReadonlyMap<InputId, Effect>;

/** How everything is moved under a scenario, by id. */
export function influencesOfAll(ways: ChosenWays): ReadonlyMap<string, Influences> {
  const known = new Map<string, Influences>();
  const of = ({ id }: Given): Influences => known.get(id) ?? new Map();
  for (const [id, chosen] of ways) known.set(id, followed(chosen, of));
  return known;
}

/**
 * Follows a quantity down to its inputs. An input that raises it on one way and lowers it on another moves it either way,
 * unless its effect on all ways together is declared.
 */
function followed({ uses }: Chosen, of: (given: Given) => Influences): Influences {
  const found = new Map<InputId, Effect>();
  const moved = uses.flatMap((use) => movedBy(use, of)).filter(([, effect]) => effect !== "none");
  for (const [input, effect] of moved) found.set(input, joined(found.get(input) ?? effect, effect));
  for (const { input, effect } of uses)
    if ("isNet" in input && input.isNet) found.set(input.parameter, effect);
  return found;
}

/** What moves a result through one of its inputs. */
function movedBy(
  { input, effect }: Use,
  of: (given: Given) => Influences,
): readonly (readonly [InputId, Effect])[] {
  if ("parameter" in input) return [[input.parameter, effect]];
  if ("variable" in input) return [[input.variable, effect]];
  if ("leaves" in input) return leaves[input.leaves].map((leaf) => [leaf, effect] as const);
  if ("given" in input) return [[input.given, effect]];
  return [...of(input.quantity.gives)].map(([id, inner]) => [id, chained(effect, inner)] as const);
}

/** Two ways of one input into a result. */
function joined(one: Effect, other: Effect): Effect {
  if (one === other) return one;
  return one === "bends" || other === "bends" ? "bends" : "either";
}

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

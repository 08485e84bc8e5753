import { optional } from "../dataset/optional.ts";
import type { VariableId } from "../dataset/variable.ts";
import type { ParameterId } from "../scenario/parameter.ts";
import type { Quantities } from "./quantities.ts";
import type { Effect, Quantity, QuantityId } from "./quantity.ts";

/** Everything that a result reads, all steps followed: what its status, year, sources and gaps come from. */
export interface Reads {
  readonly parameters: readonly ParameterId[];
  /** Without one of these there is no value. */
  readonly variables: readonly VariableId[];
  /** Of each group at least one above 0 is needed. */
  readonly leaves: readonly (readonly VariableId[])[];
  /** Used where they are known; a parameter stands in elsewhere. */
  readonly replaceable: readonly VariableId[];
  /** Whether it rests on the load that the region hosts. */
  readonly hostedLoad: boolean;
  /** Whether it rests on the share of the world's tokens that the region answers. */
  readonly servedShare: boolean;
  /** Whether it carries a health cost over from the region where that is known. */
  readonly incomeOfHealthCosts: boolean;
  /** The only regions in which it is known at all. */
  readonly onlyIn?: readonly string[];
  /** Parts of a sum that are left out where they are not known. */
  readonly parts: readonly Part[];
}

/** A part of a sum that may be unknown. */
export interface Part {
  readonly quantity: QuantityId;
  readonly reads: Reads;
}

export const noReads: Reads = {
  parameters: [],
  variables: [],
  leaves: [],
  replaceable: [],
  hostedLoad: false,
  servedShare: false,
  incomeOfHealthCosts: false,
  parts: [],
};

const known = new WeakMap<Quantities, Map<QuantityId, Reads>>();

/** What a quantity reads under the declarations of a scenario. Followed once. */
export function readsOf(quantities: Quantities, id: QuantityId): Reads {
  const kept = known.get(quantities) ?? new Map<QuantityId, Reads>();
  known.set(quantities, kept);
  const reads = kept.get(id) ?? followed(quantities, id);
  kept.set(id, reads);
  return reads;
}

function followed(quantities: Quantities, id: QuantityId): Reads {
  const quantity: Quantity = quantities[id];
  const own: Reads = {
    parameters: keys(quantity.parameters),
    variables: keys(quantity.variables),
    leaves: quantity.leaves ? [quantity.leaves] : [],
    replaceable: keys(quantity.replaceable),
    ...optional("onlyIn", quantity.onlyIn),
    hostedLoad: quantity.given?.hostedLoad !== undefined,
    servedShare: quantity.given?.servedShare !== undefined,
    incomeOfHealthCosts: quantity.given?.incomeOfHealthCosts !== undefined,
    parts: keys(quantity.parts).map((part) => ({
      quantity: part,
      reads: readsOf(quantities, part),
    })),
  };
  return joinReads([own, ...keys(quantity.from).map((step) => readsOf(quantities, step))]);
}

/** Everything that several results read, each thing once. */
export const joinReads = (all: readonly Reads[]): Reads => ({
  parameters: distinct(all.flatMap(({ parameters }) => parameters)),
  variables: distinct(all.flatMap(({ variables }) => variables)),
  leaves: distinct(all.flatMap(({ leaves }) => leaves)),
  replaceable: distinct(all.flatMap(({ replaceable }) => replaceable)),
  ...optional("onlyIn", all.find(({ onlyIn }) => onlyIn !== undefined)?.onlyIn),
  hostedLoad: all.some(({ hostedLoad }) => hostedLoad),
  servedShare: all.some(({ servedShare }) => servedShare),
  incomeOfHealthCosts: all.some(({ incomeOfHealthCosts }) => incomeOfHealthCosts),
  parts: all
    .flatMap(({ parts }) => parts)
    .filter(
      (part, place, parts) =>
        parts.findIndex(({ quantity }) => quantity === part.quantity) === place,
    ),
});

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const keys = <Id extends string>(effects: { readonly [id in Id]?: Effect } = {}): Id[] =>
  Object.keys(effects) as Id[];

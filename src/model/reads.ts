import { optional } from "../dataset/optional.ts";
import type { VariableId } from "../dataset/variable.ts";
import type { ParameterId } from "../scenario/parameters.ts";
import type { Chosen, ChosenWays, Use } from "./chosen.ts";
import { type Given, leaves } from "./declaration.ts";

/** Everything that a result reads, all steps followed: what its status, year, sources and gaps come from. */
export interface Reads {
  readonly parameters: readonly ParameterId[];
  /** Without one of these there is no value. */
  readonly variables: readonly VariableId[];
  /** Of each group at least one above 0 is needed. */
  readonly leaves: readonly (readonly VariableId[])[];
  /** Used where they are known; elsewhere a parameter is used. */
  readonly replaceable: readonly VariableId[];
  /** Whether it rests on the load that the region hosts. */
  readonly hostedLoad: boolean;
  /** Whether it rests on the share of the world's tokens that the region answers. */
  readonly servedShare: boolean;
  /** Whether it transfers a health cost from the region where that is known. */
  readonly incomeOfHealthCosts: boolean;
  /** The only regions in which it is known at all. */
  readonly onlyIn?: readonly string[];
}

export const noReads: Reads = {
  parameters: [],
  variables: [],
  leaves: [],
  replaceable: [],
  hostedLoad: false,
  servedShare: false,
  incomeOfHealthCosts: false,
};

/** What everything reads under a scenario, by id. */
export function readsOfAll(ways: ChosenWays): ReadonlyMap<string, Reads> {
  const known = new Map<string, Reads>();
  const of = ({ id }: Given): Reads => known.get(id) ?? noReads;
  for (const [id, chosen] of ways) known.set(id, followed(chosen, of));
  return known;
}

type ReadsOf = (given: Given) => Reads;

function followed({ way, fallback, uses }: Chosen, of: ReadsOf): Reads {
  if (!way) return joinReads([{ ...noReads, onlyIn: [] }]);
  const own = joinReads(uses.map(({ input }) => ownReads(input, of)));
  const others = uses.flatMap(({ input }) =>
    "quantity" in input && !input.quantity.gives.isStep ? [of(input.quantity.gives)] : [],
  );
  return joinReads([
    { ...replacing(own, fallback?.without), ...optional("onlyIn", way.onlyIn) },
    ...others,
  ]);
}

/** A step belongs to the quantity that it leads to. */
function ownReads(input: Use["input"], of: ReadsOf): Reads {
  if ("parameter" in input) return { ...noReads, parameters: [input.parameter] };
  if ("variable" in input) return { ...noReads, variables: [input.variable] };
  if ("leaves" in input) return { ...noReads, leaves: [leaves[input.leaves]] };
  if ("given" in input)
    return input.given in noReads ? { ...noReads, [input.given]: true } : noReads;
  const { gives } = input.quantity;
  return gives.isStep ? of(gives) : noReads;
}

/** A variable with a substitute is not required. */
const replacing = (reads: Reads, variable: VariableId | undefined): Reads =>
  variable !== undefined && reads.variables.includes(variable)
    ? {
        ...reads,
        variables: reads.variables.filter((id) => id !== variable),
        replaceable: [...reads.replaceable, variable],
      }
    : reads;

/** Everything that several results read, each thing once. */
export const joinReads = (all: readonly Reads[]): Reads => ({
  parameters: distinct(all.flatMap(({ parameters }) => parameters)),
  variables: distinct(all.flatMap(({ variables }) => variables)),
  leaves: distinct(all.flatMap((reads) => reads.leaves)),
  replaceable: distinct(all.flatMap(({ replaceable }) => replaceable)),
  ...optional("onlyIn", all.find(({ onlyIn }) => onlyIn !== undefined)?.onlyIn),
  hostedLoad: all.some(({ hostedLoad }) => hostedLoad),
  servedShare: all.some(({ servedShare }) => servedShare),
  incomeOfHealthCosts: all.some(({ incomeOfHealthCosts }) => incomeOfHealthCosts),
});

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

import type { VariableId } from "../dataset/variable.ts";
import type { ParameterId } from "../scenario/parameters.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ChosenWays } from "./chosen.ts";
import type { Declaration, Factors, Given, GivenId, Input, LeavesId } from "./declaration.ts";

/** Where the number or the column of a symbol comes from. */
export type Source =
  | { readonly from: "fixed"; readonly value: number }
  | { readonly from: "parameters"; readonly id: ParameterId }
  | {
      readonly from: "factors";
      readonly ids: readonly (readonly ParameterId[])[];
      readonly into: Float64Array;
    }
  | { readonly from: "variables"; readonly id: VariableId }
  | { readonly from: "given"; readonly id: GivenId }
  | { readonly from: "leaves"; readonly id: LeavesId }
  | { readonly from: "columns" | "numbers"; readonly id: string };

/** One way of computing with its symbols bound to their sources; `inputs` is overwritten in each run. */
export interface Bound {
  readonly way: Declaration;
  readonly sources: readonly (readonly [symbol: string, source: Source])[];
  readonly inputs: Record<string, number | Float64Array>;
}

/** What the kernel does for one quantity or step. */
export interface KernelStep {
  readonly gives: Given;
  /** Absent where nothing is computed: the column then holds NaN. */
  readonly way?: Bound;
  readonly fallback?: Bound;
  /** Columns without which there is no value. */
  readonly needs: readonly Source[];
  readonly onlyIn?: readonly string[];
}

/** The steps of a run in their order, made once for all scenarios that choose the same ways. */
export const kernelPlan = (ways: ChosenWays, scenario: Scenario): readonly KernelStep[] =>
  [...ways.values()].map(({ gives, way, fallback, needs }) => ({
    gives,
    ...(way && { way: bound(way, scenario) }),
    ...(fallback && { fallback: bound(fallback, scenario) }),
    ...(way?.onlyIn && { onlyIn: way.onlyIn }),
    needs: needs.map((need) => sourceOf({ ...need, effect: "none" }, scenario)),
  }));

const bound = (way: Declaration, scenario: Scenario): Bound => ({
  way,
  sources: Object.entries(way.symbols).map(([symbol, input]) => [
    symbol,
    sourceOf(input, scenario),
  ]),
  inputs: {},
});

function sourceOf(input: Input, scenario: Scenario): Source {
  if ("parameter" in input) {
    const { parameter, only, otherwise } = input;
    return otherwise === undefined || (only?.(scenario) ?? true)
      ? { from: "parameters", id: parameter }
      : { from: "fixed", value: otherwise };
  }
  if ("variable" in input) return { from: "variables", id: input.variable };
  if ("given" in input) return { from: "given", id: input.given };
  if ("leaves" in input) return { from: "leaves", id: input.leaves };
  if ("factors" in input) return factorsOf(input, scenario);
  const { id, kind } = input.quantity.gives;
  return { from: kind === "number" ? "numbers" : "columns", id };
}

/** The parameters of each leaf, to be added up; none means 0. */
const factorsOf = ({ factors, onTop }: Factors, scenario: Scenario): Source => ({
  from: "factors",
  ids: factors.map((id) => {
    if (id === undefined) return [];
    return onTop?.of === id && onTop.only(scenario) ? [id, onTop.parameter] : [id];
  }),
  into: new Float64Array(factors.length),
});

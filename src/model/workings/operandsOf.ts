import { type VariableId, variables } from "../../dataset/variable.ts";
import { parameters } from "../../scenario/parameters.ts";
import { type LeavesId, leaves } from "../declaration.ts";
import type { KernelOutput } from "../kernel.ts";
import { givenNumber } from "../kernel.ts";
import type { KernelInput } from "../kernelInput.ts";
import type { Source } from "../kernelPlan.ts";
import { type QuantityId, quantityUnits } from "../quantities.ts";
import { type TermId, terms } from "../terms.ts";
import type { Operand, Operands } from "./working.ts";

/** One region in a run of the kernel. */
export interface Ran {
  readonly input: KernelInput;
  readonly output: KernelOutput;
  readonly region: number;
}

/** What a symbol stands for in a region: the numbers that the kernel put in its place. */
export function operandsOf(source: Source, ran: Ran): Operands {
  const { input, output, region } = ran;
  switch (source.from) {
    case "fixed":
      return { kind: "fixed", id: "", value: source.value, unit: "ratio" };
    case "parameters":
      return parameterOperand(source.id, ran);
    case "variables":
      return {
        kind: "variable",
        id: source.id,
        value: input.data[source.id][region] as number,
        unit: variables[source.id].unit,
      };
    case "leaves":
      return leavesOf(source.id, ran).map((leaf) => [leaf]);
    case "factors":
      return source.ids.map((ids) => ids.map((id) => parameterOperand(id, ran)));
    case "given":
      return givenOperand(source.id, ran);
    default: {
      const column = (output as Readonly<Record<string, Float64Array>>)[source.id];
      const place = source.from === "numbers" ? 0 : region;
      return {
        kind: "row",
        id: source.id,
        value: column?.[place] as number,
        unit: unitOf(source.id),
      };
    }
  }
}

/** The unit in which the kernel keeps a quantity or a step. */
export const unitOf = (id: string): string =>
  quantityUnits[id as QuantityId] ?? terms[id as TermId];

const parameterOperand = (
  id: Extract<Source, { readonly from: "parameters" }>["id"],
  { input }: Ran,
): Operand => ({
  kind: "parameter",
  id,
  value: input.parameters[id],
  unit: parameters[id].unit,
});

/** Each leaf of a whole as the kernel counts it. */
export function leavesOf(id: LeavesId, { input, region }: Ran): readonly Operand[] {
  const ids: readonly VariableId[] = leaves[id];
  const unit = terms[id];
  return ids.map((leaf, place) => ({
    kind: "leaf",
    id: leaf,
    value: input[id][region * ids.length + place] as number,
    unit,
  }));
}

/** Watt-hours of a thousand in kilowatt-hours of one, in which terms are printed. */
const kilowattHoursOfOne = 1e-6;

function givenOperand(
  id: Extract<Source, { readonly from: "given" }>["id"],
  { input, region }: Ran,
): Operand {
  const found = givenNumber(id, input);
  const value = typeof found === "number" ? found : (found[region] as number);
  const isOfThousand = id === "tokenEnergy" || id === "imageEnergy";
  return {
    kind: "given",
    id,
    value: isOfThousand ? value * kilowattHoursOfOne : value,
    unit: terms[id as TermId] ?? "ratio",
  };
}

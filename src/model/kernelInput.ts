import { capacityFuels } from "../dataset/fuels.ts";
import { type VariableId, variableIds } from "../dataset/variable.ts";
import { type ParameterId, parameterIds } from "../scenario/parameter.ts";
import { rangeOf } from "../scenario/rangeOf.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Corner } from "./corners.ts";
import type { ParameterValues } from "./fuelParameters.ts";
import type { HostedLoad } from "./load.ts";
import type { Prepared } from "./prepare.ts";
import type { InputId } from "./quantity.ts";

/** Everything the kernel reads, at one point of all ranges. */
export interface KernelInput {
  readonly scenario: Scenario;
  readonly count: number;
  readonly parameters: ParameterValues;
  /** By variable; NaN where there is no measure. */
  readonly data: Readonly<Record<VariableId, Float64Array>>;
  /** Data-centre electricity, TWh/yr; NaN where it is not known. */
  readonly hostedLoad: Float64Array;
  /** GW by kind of plant, regions one after the other. */
  readonly capacities: Float64Array;
  /** Shares of generation by fuel, regions one after the other. */
  readonly shares: Float64Array;
  readonly healthKnown: Uint8Array;
}

const ends = { low: "low", central: "value", high: "high" } as const;

/** The kernel's input at a corner of all ranges; at an empty corner everything is central. */
export function kernelInput(
  { columns, regions, capacities, shares, healthKnown }: Prepared,
  { scenario, load }: { readonly scenario: Scenario; readonly load: HostedLoad },
  corner: Corner = new Map(),
): KernelInput {
  const endOf = (input: InputId) => corner.get(input) ?? "central";
  const parameters = Object.fromEntries(
    parameterIds.map((id) => [id, rangeOf(scenario, id)[endOf(id)]]),
  ) as Record<ParameterId, number>;
  const data = Object.fromEntries(
    variableIds.map((id) => [id, columns[id][ends[endOf(id)]]]),
  ) as Record<VariableId, Float64Array>;
  return {
    scenario,
    count: regions.length,
    parameters,
    data,
    hostedLoad: load[ends[endOf("hostedLoad")]],
    capacities: capacities[ends[endOf(capacityFuels[0])]],
    shares,
    healthKnown,
  };
}

import type { HostedLoad } from "../model/load.ts";
import type { ParameterId } from "../scenario/parameters.ts";
import { rangeOf } from "../scenario/rangeOf.ts";
import type { Basis } from "../scenario/scenario.ts";
import type { Answer } from "./answer.ts";

/**
 * Whether a region's load is nothing: no record of data centres knows of any there, or the scenario counts none of
 * them. A load that is 0 in one record and more in another is a small number, not nothing.
 */
export const hostsNothing = ({ nothingHosted }: Answer, region: number): boolean =>
  nothingHosted[region] === 1;

/** 1 where a region's load is nothing. */
export function nothingHosted(answer: Omit<Answer, "nothingHosted">): Uint8Array {
  const { results, scenario } = answer;
  const { value: energy } = results.facilityEnergy;
  const load = followedLoad(answer);
  if (!load) return new Uint8Array(energy.length);
  const countsNone = scales[scenario.basis].some((scale) => rangeOf(scenario, scale).central === 0);
  const nothing = new Uint8Array(energy.length);
  for (let region = 0; region < nothing.length; region += 1) {
    const isListed = load.value[region] === 0 && load.high[region] !== 0;
    if (energy[region] === 0 && (!isListed || countsNone)) nothing[region] = 1;
  }
  return nothing;
}

/** What makes the whole load nothing where it is 0. */
const scales = {
  footprint: ["aiShare", "inferenceShare"],
  tokens: ["outputTokens"],
  siting: [],
} as const satisfies Record<Basis, readonly ParameterId[]>;

/** What the load of regions follows: data centres hosted, or tokens answered; nothing where it is placed everywhere. */
export const followedLoad = ({
  scenario,
  load,
  demand,
}: Pick<Answer, "scenario" | "load" | "demand">): HostedLoad | undefined =>
  ({ footprint: load, tokens: demand?.served, siting: undefined })[scenario.basis];

import { rangeOf } from "../scenario/rangeOf.ts";
import type { Answer } from "./answer.ts";

/**
 * Whether a region's load is nothing: no record of data centres knows of any there, or the scenario counts none of
 * them. A load that is 0 in one record and more in another is a small number, not nothing.
 */
export function hostsNothing({ load, results, scenario }: Answer, region: number): boolean {
  if (results.facilityEnergy.value[region] !== 0) return false;
  if (load.value[region] !== 0 || load.high[region] === 0) return true;
  return (["aiShare", "inferenceShare"] as const).some(
    (share) => rangeOf(scenario, share).central === 0,
  );
}

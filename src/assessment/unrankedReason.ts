import { statuses } from "../dataset/status.ts";
import { evidenceClasses } from "../model/evidence.ts";
import type { HostedLoad } from "../model/load.ts";
import type { Reads } from "../model/reads.ts";
import { ownVariables } from "../model/readVariables.ts";
import type { Answer } from "./answer.ts";
import type { OutcomeKind } from "./assessment.ts";
import { followedLoad } from "./hostsNothing.ts";
import { noStatus } from "./provenance.ts";

/** Why the number of a region is shown but not ranked; `undefined` where it is ranked. */
export type UnrankedReason = (
  region: number,
) => Extract<OutcomeKind, "keyOnly" | "inherited"> | undefined;

const keyOnly = evidenceClasses.indexOf("keyOnly");
const inherited = statuses.indexOf("inherited");

/**
 * Why results that read this are not ranked in a region: they follow a load that is known from a statistical key only, or none of
 * their figures is the region's own.
 *
 * @param reads what is needed first, then what joins it where it is known.
 */
export function unrankedReason(reads: readonly Reads[], answer: Answer): UnrankedReason {
  const load = loadRead(reads, answer);
  const lent = lentRegions(reads, answer);
  return (region) => {
    const evidence = load?.evidence[region];
    if (evidence === keyOnly) return "keyOnly";
    const hasOwnLoad = load !== undefined && !Number.isNaN(load.value[region]);
    return !hasOwnLoad && lent?.(region) ? "inherited" : undefined;
  };
}

/** The load whose evidence a result rests on: data centres hosted, or tokens answered. */
function loadRead(reads: readonly Reads[], answer: Answer): HostedLoad | undefined {
  if (reads.some(({ hostedLoad }) => hostedLoad)) return answer.load;
  return reads.some(({ servedShare }) => servedShare) ? followedLoad(answer) : undefined;
}

/** Whether all figures of a region are those of the region above; `undefined` for countries, which inherit nothing. */
function lentRegions(
  reads: readonly Reads[],
  { prepared, shared }: Answer,
): ((region: number) => boolean) | undefined {
  const all = [...new Set(reads.flatMap(ownVariables))];
  if (prepared.usersKnown || all.length === 0) return undefined;
  const key = all.join();
  const marks =
    shared.lent.get(key) ??
    Uint8Array.from(prepared.regions, (_, region) => {
      const codes = all.map((id) => prepared.columns[id].status[region]);
      const known = codes.filter((code) => code !== noStatus);
      return known.length > 0 && known.every((code) => code === inherited) ? 1 : 0;
    });
  shared.lent.set(key, marks);
  return (region) => marks[region] === 1;
}

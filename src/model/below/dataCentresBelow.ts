import { statuses } from "../../dataset/status.ts";
import type { Columns } from "../../region/columns.ts";
import type { World } from "../../region/region.ts";
import {
  compareCompute,
  type DataCentres,
  emptyDataCentres,
  writeOrigin,
  writeSites,
} from "../dataCentres.ts";
import { type BaseLoad, baseLoad } from "../evidence/baseLoads.ts";
import type { HostingEvidence } from "../evidence/evidencePlaces.ts";
import { baseYear, type LoadRule } from "../evidence/evidenceRule.ts";
import { siteElectricity } from "../evidence/siteElectricity.ts";
import { stateElectricity } from "../evidence/stateElectricity.ts";
import { evidenceClasses, noEvidence } from "../evidence.ts";
import type { UnallocatedLoad } from "../load.ts";
import { membersByParent } from "./membersByParent.ts";
import { splitByKeys } from "./sharesByKeys.ts";
import type { MemberShare } from "./split.ts";
import { older, weaker } from "./weaker.ts";

/** What the load of one region is shared out by. */
interface Parts {
  readonly world: World;
  readonly columns: Columns;
  /** What is known of the regions of this level. */
  readonly places: readonly HostingEvidence[];
  /** Data centres of the level above. */
  readonly above: DataCentres;
  readonly rule: LoadRule;
}

/** One region of the level above, with the places of its parts. */
interface Whole {
  readonly parent: number;
  readonly members: readonly number[];
}

/**
 * Data centres of the regions below others. Where loads of the parts are published each has its own and the rest of the
 * nation's is unallocated; elsewhere all that is known of a region is shared out by records of machines and by people.
 */
export function dataCentresBelow(parts: Parts): DataCentres {
  const { world, places } = parts;
  const centres = emptyDataCentres(places.length);
  const members = membersByParent(world);
  const unallocated: UnallocatedLoad[] = [];
  for (const [parent, { id }] of (world.parents?.regions ?? []).entries()) {
    const own = members.get(id);
    if (!own) continue;
    const whole = { parent, members: own };
    const rest = publishedParts(parts, own)
      ? writePublished(centres, parts, whole)
      : writeShared(centres, parts, whole);
    if (rest) unallocated.push({ parent: id, ...rest });
  }
  writeSites(centres, parts.rule.use);
  return { ...centres, unallocated };
}

type Rest = Omit<UnallocatedLoad, "parent">;

/** Whether somebody publishes the load of some of several parts. */
export const publishedParts = (
  { places, rule }: Pick<Parts, "places" | "rule">,
  members: readonly number[],
): boolean =>
  members.length > 1 &&
  members.some(
    (member) => baseLoad(places[member] as HostingEvidence, rule.evidence) !== undefined,
  );

function writePublished(
  centres: DataCentres,
  { places, above, rule }: Parts,
  { parent, members }: Whole,
): Rest | undefined {
  const { year, use } = rule;
  const before = above.value[parent] as number;
  const now = above.ofYear[parent] as number;
  const loads = members.map((member) => baseLoad(places[member] as HostingEvidence, rule.evidence));
  const floorIn = (member: number, when: number): number =>
    siteElectricity((places[member] as HostingEvidence).sitePower(when), use);
  const { electricity, unallocated } = stateElectricity(
    members.map((member, index) => ({
      electricity: loads[index]?.value ?? Number.NaN,
      floorBefore: floorIn(member, baseYear),
      floor: floorIn(member, year),
    })),
    { before, now },
  );
  const sum = (end: "value" | "low" | "high") =>
    loads.reduce((total, load) => total + (load?.[end] ?? 0), 0);
  const scale = Math.min(1, before / sum("value"));
  for (const [index, member] of members.entries()) {
    centres.sitePower[member] = (places[member] as HostingEvidence).sitePower(year);
    const load = loads[index];
    if (load) writePart(centres, member, { load, scale, ofYear: electricity[index] as number });
  }
  compareCompute(centres, { members, places }, year, before);
  if (Number.isNaN(unallocated)) return undefined;
  const left = before - sum("value") * scale;
  const growth = left > 0 ? unallocated / left : now / before;
  const restAt = (own: "low" | "high", others: "low" | "high") =>
    Math.max(0, (above[own][parent] as number) - sum(others) * scale) * growth;
  return {
    of: now,
    value: unallocated,
    low: Math.min(unallocated, restAt("low", "high")),
    high: Math.max(unallocated, restAt("high", "low")),
  };
}

interface Part {
  readonly load: BaseLoad;
  readonly scale: number;
  readonly ofYear: number;
}

function writePart(centres: DataCentres, member: number, { load, scale, ofYear }: Part): void {
  centres.value[member] = load.value * scale;
  centres.low[member] = load.low * scale;
  centres.high[member] = load.high * scale;
  centres.ofYear[member] = ofYear;
  writeOrigin(centres, member, load);
}

function writeShared(
  centres: DataCentres,
  { world, columns, places, above, rule }: Parts,
  { parent, members }: Whole,
): Rest | undefined {
  const whole = world.parents?.regions[parent];
  if (!whole) return undefined;
  const { shares, unallocated } = splitByKeys({ columns, members, parent: whole });
  /** Sites are dated by state or province: below those they are shared out as the load is. */
  const isDated = world.parents?.parents === undefined;
  for (const [index, member] of members.entries()) {
    const share = shares[index];
    const own = (places[member] as HostingEvidence).sitePower(rule.year);
    centres.sitePower[member] = isDated
      ? own
      : (above.sitePower[parent] as number) * (share?.value ?? 0);
    centres.around[member] = above.around[parent] as number;
    centres.computeAround[member] = above.computeAround[parent] as number;
    if (share && above.evidence[parent] !== noEvidence)
      writeShare(centres, { member, parent, above }, share);
  }
  const of = above.ofYear[parent] as number;
  if (Number.isNaN(of)) return undefined;
  const scale = of / (above.value[parent] as number);
  return {
    of,
    value: of * unallocated.value,
    low: (above.low[parent] as number) * scale * unallocated.low,
    high: (above.high[parent] as number) * scale * unallocated.high,
  };
}

interface SharedPlace {
  readonly member: number;
  readonly parent: number;
  readonly above: DataCentres;
}

function writeShare(
  centres: DataCentres,
  { member, parent, above }: SharedPlace,
  share: MemberShare,
): void {
  for (const end of ["value", "low", "high"] as const)
    centres[end][member] = (above[end][parent] as number) * share[end];
  centres.ofYear[member] = (above.ofYear[parent] as number) * share.value;
  centres.computeShare[member] = (above.computeShare[parent] as number) * share.value;
  centres.evidence[member] = weaker(
    above.evidence[parent] as number,
    evidenceClasses.indexOf(share.evidence),
  );
  centres.status[member] = weaker(above.status[parent] as number, statuses.indexOf(share.status));
  centres.year[member] = older(above.year[parent] as number, share.year);
}

import type { World } from "../../region/region.ts";
import type { Range } from "../../statistics/range.ts";
import type { HostedLoad } from "../load.ts";
import type { SharesBelow } from "./loadBelow.ts";
import { membersByParent } from "./membersByParent.ts";

/**
 * What part of the answers of the region above each region gives: its part of the load of AI there. Where the parts have
 * more than the whole, since sites raised them, the shares are those of their own sum.
 *
 * @param above load of AI at the level above. @param load at this level.
 */
export function servedBelow(world: World, above: HostedLoad, load: HostedLoad): SharesBelow {
  const parent = new Int32Array(load.value.length).fill(-1);
  const whole = new Float64Array(load.value.length).fill(Number.NaN);
  const rests = new Map<number, Range>();
  const members = membersByParent(world);
  for (const [place, { id }] of (world.parents?.regions ?? []).entries()) {
    const own = members.get(id);
    if (!own) continue;
    const sum = (end: "value" | "low" | "high") =>
      own.reduce((total, member) => total + (load[end][member] || 0), 0);
    const all = Math.max(above.value[place] || 0, sum("value"));
    for (const member of own) {
      parent[member] = place;
      whole[member] = all;
    }
    const rest = (end: "value" | "low" | "high") => Math.max(0, 1 - sum(end) / all) || 0;
    rests.set(place, { value: rest("value"), low: rest("high"), high: rest("low") });
  }
  const share = (end: Float64Array): Float64Array =>
    end.map((amount, member) =>
      amount === 0 ? 0 : Math.min(1, amount / (whole[member] as number)),
    );
  return {
    ...load,
    value: share(load.value),
    low: share(load.low),
    high: share(load.high),
    parent,
    rests,
  };
}

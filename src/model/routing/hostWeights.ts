import type { HostedLoad } from "../load.ts";

/** What hosts are weighed by, with range; NaN or 0 where a region takes no part. */
export type HostWeights = Pick<HostedLoad, "value" | "low" | "high">;

/** Load hosted now, of the regions that a routing serves from. */
export const weightsAmong = (load: HostedLoad, hosts: ReadonlySet<number>): HostWeights => {
  const among = (end: Float64Array): Float64Array =>
    end.map((weight, region) => (hosts.has(region) ? weight : 0));
  return { value: among(load.value), low: among(load.low), high: among(load.high) };
};

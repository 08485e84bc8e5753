import type { Columns } from "../../region/columns.ts";
import type { HostedLoad } from "../load.ts";

/** What hosts are weighed by, with range; NaN or 0 where a region takes no part. */
export type HostWeights = Pick<HostedLoad, "value" | "low" | "high">;

/** Load hosted now, of the regions that a routing serves from. */
export const weightsAmong = (load: HostedLoad, hosts: ReadonlySet<number>): HostWeights => {
  const among = (end: Float64Array): Float64Array =>
    end.map((weight, region) => (hosts.has(region) ? weight : 0));
  return { value: among(load.value), low: among(load.low), high: among(load.high) };
};

/** People who use AI, `population · diffusion`: what each region would answer if it answered its own users. */
export function userWeights({ population, aiUseShare }: Columns): HostWeights {
  const users = (end: "value" | "low" | "high"): Float64Array =>
    population[end].map((people, region) => people * ((aiUseShare[end][region] as number) / 100));
  return { value: users("value"), low: users("low"), high: users("high") };
}

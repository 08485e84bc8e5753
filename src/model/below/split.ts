import type { Status } from "../../dataset/status.ts";
import type { Columns } from "../../region/columns.ts";
import type { Region } from "../../region/region.ts";
import type { Range } from "../../statistics/range.ts";
import type { Evidence } from "../evidence.ts";

/** A region and its parts. */
export interface SplitPlace {
  readonly columns: Columns;
  /** Places of the parts in the columns. */
  readonly members: readonly number[];
  readonly parent: Region;
}

/** Part of its parent's load that a region hosts, 0–1, with how it is known. */
export interface MemberShare extends Range {
  readonly evidence: Evidence;
  readonly status: Status;
  /** 0 where it rests on no figure of the region. */
  readonly year: number;
}

/** How the load of one region is shared out; `undefined` for a part of which nobody knows anything. */
export interface Split {
  readonly shares: readonly (MemberShare | undefined)[];
  /** What can be given to none of the parts, 0–1: with the central shares it makes the whole. */
  readonly unallocated: Range;
}

/** What central shares leave, with the ends that the shares' own ends leave. */
export function restOf(shares: readonly (Range | undefined)[]): Range {
  const left = (end: keyof Range): number =>
    Math.max(0, 1 - shares.reduce((sum, share) => sum + (share?.[end] ?? 0), 0));
  return { value: left("value"), low: left("high"), high: left("low") };
}

import { noEvidence } from "./evidence.ts";

/** Data-centre electricity that regions host, as columns. Missing is NaN, status 255, year 0, evidence 255. */
export interface HostedLoad {
  /** TWh/yr. */
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Index into `evidenceClasses`. */
  readonly evidence: Uint8Array;
  /** Index into `statuses`. */
  readonly status: Uint8Array;
  readonly year: Int16Array;
  /** Below countries: the part of the loads above that belongs to none of these regions. */
  readonly unallocated?: readonly UnallocatedLoad[];
}

/** Part of the load of a region of the level above that cannot be placed in one of its regions. */
export interface UnallocatedLoad {
  /** Id of the region above. */
  readonly parent: string;
  /** Its whole load, in the same unit. */
  readonly of: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Load to write one region's figures into. */
export const emptyLoad = (count: number): HostedLoad => ({
  value: new Float64Array(count).fill(Number.NaN),
  low: new Float64Array(count).fill(Number.NaN),
  high: new Float64Array(count).fill(Number.NaN),
  evidence: new Uint8Array(count).fill(noEvidence),
  status: new Uint8Array(count).fill(255),
  year: new Int16Array(count),
});

import { statuses } from "../dataset/status.ts";
import type { Reads } from "../model/reads.ts";
import type { Answer } from "./answer.ts";

/** Code of a place without status. */
export const noStatus = 255;

const assumed = statuses.indexOf("assumed");

/** Where the numbers of a result come from, region by region. */
export interface Provenance {
  /** Index into `statuses` of the weakest of all parts, assumptions included. */
  readonly status: Uint8Array;
  /** Index into `statuses` of the weakest of the region's own data; 255 without data. */
  readonly dataStatus: Uint8Array;
  /** Oldest year of the region's own data; 0 without data. */
  readonly year: Int16Array;
}

interface Trace {
  readonly status: Uint8Array;
  readonly year: Int16Array;
}

/** Status and year of what a result reads. A part of a sum counts only where it is known. */
export function provenanceOf(reads: Reads, answer: Answer): Provenance {
  const count = answer.prepared.regions.length;
  const dataStatus = new Uint8Array(count).fill(noStatus);
  const year = new Int16Array(count);
  for (const trace of tracesOf(reads, answer)) worsen({ dataStatus, year }, trace);
  for (const { quantity, reads: inner } of reads.parts) {
    const known = answer.results[quantity].value;
    for (const trace of tracesOf(inner, answer)) worsen({ dataStatus, year }, trace, known);
  }
  return { status: withAssumptions(dataStatus, reads), dataStatus, year };
}

/** A result that rests on a parameter is at best assumed. */
function withAssumptions(dataStatus: Uint8Array, { parameters }: Reads): Uint8Array {
  const status = dataStatus.slice();
  if (parameters.length === 0) return status;
  for (let region = 0; region < status.length; region += 1) {
    const code = status[region] as number;
    status[region] = code === noStatus ? assumed : Math.max(code, assumed);
  }
  return status;
}

function tracesOf(reads: Reads, { prepared, load }: Answer): Trace[] {
  const variables = [...reads.variables, ...reads.leaves.flat(), ...reads.replaceable];
  const traces: Trace[] = variables.map((variable) => prepared.columns[variable]);
  return reads.hostedLoad ? [...traces, load] : traces;
}

/**
 * Lets a result take the weaker status and the older year of one more part.
 *
 * @param known numbers of the part: it counts only where there is one.
 */
export function worsen(
  { dataStatus, year }: Pick<Provenance, "dataStatus" | "year">,
  part: Trace,
  known?: Float64Array,
): void {
  for (let region = 0; region < dataStatus.length; region += 1) {
    const code = part.status[region] as number;
    if (code === noStatus || Number.isNaN(known?.[region])) continue;
    const before = dataStatus[region] as number;
    dataStatus[region] = before === noStatus ? code : Math.max(before, code);
    year[region] = older(year[region] as number, part.year[region] as number);
  }
}

const older = (one: number, other: number): number =>
  one === 0 || other === 0 ? Math.max(one, other) : Math.min(one, other);

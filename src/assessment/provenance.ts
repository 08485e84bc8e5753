import { statuses } from "../dataset/status.ts";
import type { Reads } from "../model/reads.ts";
import { ownVariables } from "../model/readVariables.ts";
import type { Answer } from "./answer.ts";
import type { Trace } from "./shared.ts";

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

/** Status and year of what a result reads. */
export function provenanceOf(reads: Reads, answer: Answer): Provenance {
  const { dataStatus, year } = freshTrace(reads, answer);
  return { status: withAssumptions(dataStatus, reads), dataStatus, year };
}

function freshTrace(reads: Reads, answer: Answer): Pick<Provenance, "dataStatus" | "year"> {
  const { status, year } = ownTrace(reads, answer);
  const trace = { dataStatus: status.slice(), year: year.slice() };
  if (reads.hostedLoad) worsen(trace, answer.load);
  if (reads.servedShare && answer.demand) worsen(trace, answer.demand.served);
  return trace;
}

/** Status and year of the variables that a result reads. */
function ownTrace(reads: Reads, { prepared: { columns, regions }, shared }: Answer): Trace {
  const variables = ownVariables(reads);
  const key = variables.join();
  const kept = shared.traces.get(key);
  if (kept) return kept;
  const dataStatus = new Uint8Array(regions.length).fill(noStatus);
  const made = { status: dataStatus, year: new Int16Array(regions.length) };
  for (const variable of variables) worsen({ dataStatus, year: made.year }, columns[variable]);
  shared.traces.set(key, made);
  return made;
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

/** Lets a result take the weaker status and the older year of one more part. */
export function worsen(
  { dataStatus, year }: Pick<Provenance, "dataStatus" | "year">,
  part: Trace,
): void {
  for (let region = 0; region < dataStatus.length; region += 1) {
    const code = part.status[region] as number;
    if (code === noStatus) continue;
    const before = dataStatus[region] as number;
    dataStatus[region] = before === noStatus ? code : Math.max(before, code);
    year[region] = older(year[region] as number, part.year[region] as number);
  }
}

const older = (one: number, other: number): number =>
  one === 0 || other === 0 ? Math.max(one, other) : Math.min(one, other);

import type { Status } from "../dataset/status.ts";
import type { Words } from "../language/words.ts";

/** How a result is known: the weakest status of its data, and the weakest status with its assumptions included. */
export interface StatusPair {
  readonly status?: Status | undefined;
  readonly dataStatus?: Status | undefined;
}

/** The status that a badge shows: that of the data, or that of the assumptions where no data are used. */
export const shownStatus = ({ status, dataStatus }: StatusPair): Status | undefined =>
  dataStatus ?? status;

/** What weakens a result beyond its data ("+ assumed"); empty where nothing does. */
export const addedStatus = ({ status, dataStatus }: StatusPair, words: Words): string =>
  status !== undefined && dataStatus !== undefined && status !== dataStatus
    ? words.say("status.added", { status: words.say(`status.${status}`) })
    : "";

/** "modelled + assumed": data and assumptions are named separately, so that regions can be compared by their data. */
export function statusWords(pair: StatusPair, words: Words): string {
  const shown = shownStatus(pair);
  if (!shown) return "";
  return [words.say(`status.${shown}`), addedStatus(pair, words)].filter(Boolean).join(" ");
}

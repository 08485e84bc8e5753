import type { Shell } from "./shell.ts";

/** A note at each tenth of the draws. */
export function progressNote(draws: number, { note }: Shell): (counted: number) => void {
  let tenths = 0;
  return (counted) => {
    const reached = Math.floor((10 * counted) / draws);
    if (reached === tenths) return;
    tenths = reached;
    note(`${counted} of ${draws} draws\n`);
  };
}

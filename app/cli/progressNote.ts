import type { Shell } from "./shell.ts";

/** A note at each tenth of the draws, or of what else is counted. */
export function progressNote(
  all: number,
  { note }: Shell,
  noun = "draws",
): (counted: number) => void {
  let tenths = 0;
  return (counted) => {
    const reached = Math.floor((10 * counted) / all);
    if (reached === tenths) return;
    tenths = reached;
    note(`${counted} of ${all} ${noun}\n`);
  };
}

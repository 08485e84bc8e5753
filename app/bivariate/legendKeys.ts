import { bivariateSteps } from "../../src/index.ts";

/** Steps of a key over the cells: of burden, and of benefit along the reading direction. */
const moves: Readonly<Record<string, readonly [burden: number, benefit: number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const steps = bivariateSteps.length;

/** The cell that a key leads to; undefined where the key means nothing. At an edge it stays. */
export function movedCell(place: number, key: string, rtl: boolean): number | undefined {
  const move = moves[key];
  if (!move) return undefined;
  const held = (step: number): number => Math.min(steps - 1, Math.max(0, step));
  const burden = held(Math.floor(place / steps) + move[0]);
  const benefit = held((place % steps) + (rtl ? -move[1] : move[1]));
  return burden * steps + benefit;
}

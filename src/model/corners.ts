import type { Effect, InputId } from "./declaration.ts";
import type { Influences } from "./influences.ts";

/** Point of its range at which an input stands; `bend` is where its effect turns. */
export type End = "low" | "central" | "high" | "bend";

/** A corner of the box of all ranges: inputs that are not named have their central value. */
export type Corner = ReadonlyMap<InputId, End>;

/** Which corners to compute, and at which of them each result takes its low and its high end. */
export interface RangePlan<Key extends string> {
  readonly corners: readonly Corner[];
  /** Indices into `corners`; several where an input moves the result either way. */
  readonly lowAt: Readonly<Record<Key, readonly number[]>>;
  readonly highAt: Readonly<Record<Key, readonly number[]>>;
}

/**
 * Plans the corners: the low (high) end of a result puts each input at the end that lowers (raises) *that result*.
 * Results whose corners do not contradict each other share one.
 */
export function planRanges<Key extends string>(
  influences: Readonly<Record<Key, Influences>>,
): RangePlan<Key> {
  const corners: Map<InputId, End>[] = [];
  const keys = Object.keys(influences) as Key[];
  const at = (end: "low" | "high") =>
    Object.fromEntries(
      keys.map((key) => [
        key,
        cornersOf(influences[key], end).map((corner) => place(corners, corner)),
      ]),
    ) as unknown as Record<Key, readonly number[]>;
  return { lowAt: at("low"), highAt: at("high"), corners };
}

/** Every corner that may hold the end of a result: one, doubled for each input that moves it either way. */
function cornersOf(influences: Influences, end: "low" | "high"): Corner[] {
  let corners: Map<InputId, End>[] = [new Map()];
  for (const [input, effect] of influences)
    corners = corners.flatMap((corner) =>
      endsFor(effect, end).map((side) => new Map(corner).set(input, side)),
    );
  return corners;
}

const otherEnd = { low: "high", high: "low" } as const;

/** An input without effect in the ranges of a result is held at its centre. */
function endsFor(effect: Effect, end: "low" | "high"): readonly End[] {
  if (effect === "none") return ["central"];
  if (effect === "either") return ["low", "high"];
  if (effect === "bends") return ["low", "bend", "high"];
  return [effect === "raises" ? end : otherEnd[end]];
}

/** Puts a corner into the first one that it does not contradict, or adds it. @returns its index. */
function place(corners: Map<InputId, End>[], corner: Corner): number {
  const found = corners.findIndex((known) =>
    [...corner].every(([input, end]) => (known.get(input) ?? end) === end),
  );
  const index = found < 0 ? corners.push(new Map()) - 1 : found;
  for (const [input, end] of corner) corners[index]?.set(input, end);
  return index;
}

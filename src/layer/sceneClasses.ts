import type { Words } from "../language/words.ts";
import { classCount } from "./breaks.ts";
import type { SceneClass } from "./scene.ts";

/** Where the numbers of a unit end by definition; a unit that names its bounds ("score 0–5") is the only one with ends. */
export type Domain = readonly [low: number, high: number];

export interface SceneClasses {
  readonly classes: readonly SceneClass[];
  readonly limits: readonly number[];
  readonly limitLabels: readonly string[];
}

/** The ends that a unit names, such as 0 and 100 in "index 0–100". */
export function unitDomain(unit: string): Domain | undefined {
  const bounds = /(\d+)–(\d+)$/.exec(unit);
  return bounds ? [Number(bounds[1]), Number(bounds[2])] : undefined;
}

/** Index of the half-open class `[from, to)` that holds a value; below the first and above the last limit are classes too. */
export const classOf = (inner: readonly number[], value: number): number =>
  inner.filter((limit) => value >= limit).length;

/**
 * Classes, with both ends put around the inner limits and the regions counted.
 *
 * The lower end is 0 for numbers that are never negative; other ends are the farthest value on either map and are
 * written as open ("≥ 70"), because the next region may lie beyond.
 *
 * @param inner limits between classes, rising.
 * @param values numbers on the map now.
 * @param known numbers that the ends must hold as well: those of the reference.
 */
export function sceneClasses(
  inner: readonly number[],
  values: readonly number[],
  { unit, known, words }: { unit: string; known: readonly number[]; words: Words },
): SceneClasses {
  const all = [...values, ...known, ...inner];
  if (values.length === 0 && inner.length === 0)
    return { classes: [], limits: [], limitLabels: [] };
  const domain = unitDomain(unit);
  const least = Math.min(...all);
  const low = domain?.[0] ?? Math.min(0, least);
  const high = domain?.[1] ?? Math.max(...all);
  const closed = { low: low === 0 || domain !== undefined, high: domain !== undefined };
  const limits = [low, ...inner, high];
  const limitLabels = limits.map((limit, index) => {
    const open = (index === 0 && !closed.low) || (index === limits.length - 1 && !closed.high);
    return open ? "" : words.figure(limit);
  });
  const counts = countClasses(inner, values);
  const classes = counts.map((count, index) => ({
    from: limits[index] ?? low,
    to: limits[index + 1] ?? high,
    step: stepOf(index, counts.length),
    count,
    label: classLabel(limitLabels[index] ?? "", limitLabels[index + 1] ?? "", words),
  }));
  return { classes, limits, limitLabels };
}

function countClasses(inner: readonly number[], values: readonly number[]): number[] {
  const counts = Array.from({ length: inner.length + 1 }, () => 0);
  for (const value of values) {
    const index = classOf(inner, value);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Fewer classes keep both ends of the palette, so that the heaviest is always the darkest. */
const stepOf = (index: number, count: number): number =>
  count === 1
    ? Math.ceil(classCount / 2)
    : 1 + Math.round((index * (classCount - 1)) / (count - 1));

function classLabel(from: string, to: string, words: Words): string {
  if (from === "" && to === "") return words.say("layer.oneClass");
  if (from === "") return words.say("layer.below", { limit: to });
  return to === "" ? words.say("layer.from", { limit: from }) : `${from}–${to}`;
}

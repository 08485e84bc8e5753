import { variables } from "../dataset/variable.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Words } from "../language/words.ts";
import { classOf } from "../statistics/classOf.ts";
import { classCount } from "./breaks.ts";
import { limitWords } from "./limitWords.ts";
import { firstDivergingStep } from "./palette.ts";
import type { SceneClass } from "./scene.ts";

export interface SceneClasses {
  readonly classes: readonly SceneClass[];
  readonly limits: readonly number[];
  readonly limitLabels: readonly string[];
}

type Domain = readonly [low: number, high: number];

/** Natural bounds of an indicator's numbers: those named by the unit ("score 0–5"), and percentages. */
export function domainOf({ unit, variable }: Indicator): Domain | undefined {
  const bounds = /(\d+)–(\d+)$/.exec(unit);
  if (bounds) return [Number(bounds[1]), Number(bounds[2])];
  const isPart = unit === "%" && variable !== undefined && variables[variable].max === 100;
  return isPart ? [0, 100] : undefined;
}

export interface SceneEnds {
  readonly domain: Domain | undefined;
  /** Further numbers that have to lie inside of the ends: those of the reference. */
  readonly known: readonly number[];
  readonly words: Words;
  /** Whether the classes lie around zero, in colours of their own. */
  readonly aroundZero?: boolean;
}

/**
 * Classes: adds both ends to the inner limits and counts the regions of each.
 *
 * The lower end is 0 for numbers that are never negative; other ends are the farthest value on either map and are
 * written as open ("≥ 70"), because the next region may lie beyond.
 *
 * @param inner limits between classes, rising.
 * @param values numbers on the map now.
 */
export function sceneClasses(
  inner: readonly number[],
  values: readonly number[],
  { domain, known, words, aroundZero = false }: SceneEnds,
): SceneClasses {
  if (values.length + inner.length === 0) return { classes: [], limits: [], limitLabels: [] };
  const { low, high, openLow, openHigh } = endsOf(inner, [...values, ...known], domain);
  const limits = [low, ...inner, high];
  const figures = limitWords(limits, words);
  const last = inner.length;
  const below = words.say("layer.below", { limit: figures[1] ?? "" });
  const above = words.say("layer.from", { limit: figures[last] ?? "" });
  const labels = counted(inner, values).map((_, index) => {
    const [low = "", high = ""] = [figures[index], figures[index + 1]];
    return aroundZero ? words.say("figure.signedRange", { low, high }) : `${low}–${high}`;
  });
  if (openLow) [figures[0], labels[0]] = [below, below];
  if (openHigh) [figures[last + 1], labels[last]] = [above, above];
  return {
    classes: counted(inner, values).map((count, index) => ({
      from: limits[index] as number,
      to: limits[index + 1] as number,
      step: stepOf(index, last + 1) + (aroundZero ? firstDivergingStep - 1 : 0),
      count,
      label: labels[index] as string,
    })),
    limits,
    limitLabels: figures,
  };
}

interface Ends {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** A class always has a width: where no value lies beyond an outer limit, the end is moved out by one class width. */
function endsOf(
  inner: readonly number[],
  values: readonly number[],
  domain: Domain | undefined,
): Ends {
  if (domain) return { low: domain[0], high: domain[1], openLow: false, openHigh: false };
  const [first, last] = [
    inner[0] ?? Number.POSITIVE_INFINITY,
    inner.at(-1) ?? Number.NEGATIVE_INFINITY,
  ];
  const least = Math.min(0, ...values);
  const most = Math.max(...values, least);
  const low = least < first ? least : first - ((inner[1] ?? first + 1) - first);
  const high = most > last ? most : last + (last - (inner.at(-2) ?? last - 1));
  return { low, high, openLow: low !== 0, openHigh: true };
}

function counted(inner: readonly number[], values: readonly number[]): number[] {
  const counts = Array.from({ length: inner.length + 1 }, () => 0);
  for (const value of values) {
    const index = classOf(inner, value);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** With fewer classes both ends of the palette are kept, so that the heaviest class is always the darkest. */
const stepOf = (index: number, count: number): number =>
  count === 1
    ? Math.ceil(classCount / 2)
    : 1 + Math.round((index * (classCount - 1)) / (count - 1));

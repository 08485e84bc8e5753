import fc from "fast-check";
import type { FuzzTarget } from "./targets.ts";

/** Processor time after which an input counts as one that hangs, µs. */
const patience = 5_000_000;

/**
 * Reads many inputs of a kind.
 *
 * @returns what went wrong with the smallest input that shows it; nothing where every input was answered.
 */
export function tryTarget(
  { name, input, read }: FuzzTarget,
  options: { readonly runs: number; readonly seed: number },
): string | undefined {
  const property = fc.property(input, (given) => {
    const start = process.cpuUsage();
    const found = infiniteIn(read(given as never));
    if (found !== undefined) throw new Error(`${found} is not finite.`);
    if (process.cpuUsage(start).user > patience) throw new Error("It took more than five seconds.");
    if (Object.keys(Object.prototype).length > 0) throw new Error("All objects got a key.");
  });
  const { failed, counterexample, errorInstance } = fc.check(property, {
    numRuns: options.runs,
    seed: options.seed,
  });
  return failed
    ? `${name}: ${String(errorInstance)}\n${fc.stringify(counterexample).slice(0, 2000)}`
    : undefined;
}

/**
 * Path of a number that is not finite. A column of numbers marks a missing one by NaN and says its reason beside, so that only an
 * infinite one counts there.
 */
function infiniteIn(value: unknown, path = "the answer"): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : path;
  if (value instanceof Float64Array) return value.some(isInfinite) ? path : undefined;
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return undefined;
  return Object.entries(value)
    .map(([key, part]) => infiniteIn(part, `${path}.${key}`))
    .find((found) => found !== undefined);
}

const isInfinite = (value: number): boolean => Math.abs(value) === Number.POSITIVE_INFINITY;

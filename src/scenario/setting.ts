import type { JsonSchema } from "./jsonSchema.ts";
import type { Scenario } from "./scenario.ts";

/** One thing that a scenario lets be set: applies a value, or says in half a sentence what it takes instead. */
export interface Setting {
  readonly takes: string;
  /** What a scenario file may hold there. */
  readonly schema: JsonSchema;
  /** `undefined` for a value that it does not take. */
  readonly apply: (scenario: Scenario, received: unknown) => Scenario | undefined;
}

/** More options than this read better as a list. */
const few = 3;

/** A setting that takes one of a few words. */
export const choice = <T extends string>(
  options: readonly T[],
  apply: (scenario: Scenario, option: T) => Scenario,
): Setting => ({
  takes: options.length > few ? `one of ${options.join(", ")}` : options.join(" or "),
  schema: { type: "string", enum: options },
  apply: (scenario, received) => {
    const option = options.find((candidate) => candidate === received);
    return option === undefined ? undefined : apply(scenario, option);
  },
});

/** A setting that is on or off. */
export const toggle = (apply: (scenario: Scenario, on: boolean) => Scenario): Setting => ({
  takes: "true or false",
  schema: { type: "boolean" },
  apply: (scenario, received) =>
    typeof received === "boolean" ? apply(scenario, received) : undefined,
});

/** Bounds of a number, both inside. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A setting that takes a number between two bounds. */
export const number = (
  { min, max }: Bounds,
  apply: (scenario: Scenario, value: number) => Scenario,
  unit?: string,
): Setting => ({
  takes: `a number from ${min} to ${max}${unit === undefined ? "" : ` (${unit})`}`,
  schema: { type: "number", minimum: min, maximum: max },
  apply: (scenario, received) =>
    isBetween(received, { min, max }) ? apply(scenario, received) : undefined,
});

export const isBetween = (received: unknown, { min, max }: Bounds): received is number =>
  typeof received === "number" && received >= min && received <= max;

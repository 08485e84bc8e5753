import { scenarioYears, yearsBetween } from "../../src/index.ts";
import { UserError } from "./userError.ts";

const { min, max } = scenarioYears;

/** The years that a flag names: "2022-2030", or one year. */
export function chooseYears(text: string): readonly number[] {
  const [, first, last = first] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (from >= min && from <= to && to <= max) return yearsBetween(from, to);
  throw new UserError(
    `--years takes a first and a last year from ${min} to ${max}, such as ${min}-${max}; received ${text}.`,
  );
}

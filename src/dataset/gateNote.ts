import type { GateFailure } from "./gate.ts";
import { variables } from "./variable.ts";

const figure = (value: number): string => String(Number(value.toPrecision(3)));

/** What a failed check found, as a sentence for listings and for the note of a figure that is kept. */
export function gateNote({ rule, variable, year, value, min, max }: GateFailure): string {
  const { unit } = variables[variable];
  switch (rule) {
    case "range":
      return `${figure(value)} ${unit} (${year}) is outside ${figure(min)}–${figure(max)}: not used.`;
    case "generationAboveCapacity":
      return `Generation of ${year} (${figure(value)} TWh) is more than this capacity can give in a year (${figure(max)} TWh with 5 % tolerance).`;
    case "fuelsMissing":
      return `The generation mix of ${year} has ${value} of ${min} fuels, from ${variable} missing on.`;
    case "fuelsDifferFromTotal":
      return `The fuels of ${year} add up to ${figure(value)} ${unit}, outside ${figure(min)}–${figure(max)} around the printed total.`;
  }
}

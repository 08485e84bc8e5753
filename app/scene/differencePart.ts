import { presets, scenarioYears } from "../../src/index.ts";
import type { AddressPart } from "../state/addressPart.ts";

/** What the map takes off: a preset by its name, or the same scenario in another year. */
export interface DifferenceChoice {
  readonly against?: string | undefined;
}

/** The year that a choice names. */
export const yearOf = (against: string): number | undefined => {
  const year = /^\d{4}$/.test(against) ? Number(against) : Number.NaN;
  return year >= scenarioYears.min && year <= scenarioYears.max ? year : undefined;
};

export const differencePart: AddressPart<DifferenceChoice> = {
  id: "difference",
  start: {},
  write: ({ against }) => ({ against }),
  readers: {
    against: (_, text) =>
      yearOf(text) || presets.some(({ preset }) => preset === text) ? { against: text } : undefined,
  },
};

import { type CertaintyMeasure, certaintyMeasures } from "../../src/index.ts";
import { type AddressPart, changedWords, wordReader } from "../state/addressPart.ts";

/** Which regions keep their colour, by the share of draws in the class that the map shows. */
export const certaintyFilters = ["all", "likely", "robust"] as const;
export type CertaintyFilter = (typeof certaintyFilters)[number];

/** Least share of the draws in the shown class. */
export const leastConfidence: Readonly<Record<CertaintyFilter, number>> = {
  all: 0,
  likely: 2 / 3,
  robust: 0.9,
};

export const shownMeasures = ["value", ...certaintyMeasures] as const;

/** How sure a region must be to keep its colour, and what the colours mean. */
export interface Certainty {
  readonly sure: CertaintyFilter;
  readonly shows: "value" | CertaintyMeasure;
}

const start: Certainty = { sure: "all", shows: "value" };

export const certaintyPart: AddressPart<Certainty> = {
  id: "certainty",
  start,
  write: (certainty) => changedWords(certainty, start, ["sure", "shows"]),
  readers: {
    sure: wordReader("sure", certaintyFilters),
    shows: wordReader("shows", shownMeasures),
  },
};

import { type CertaintyMeasure, certaintyMeasures } from "../../src/index.ts";
import { type AddressPart, changedWords, wordReader } from "../state/addressPart.ts";

/** Which regions keep their colour, by the share of draws in the class that the map shows. */
export const certaintyFilters = ["all", "likely", "robust"] as const;
export type CertaintyFilter = (typeof certaintyFilters)[number];

/** How the others stand back. */
export const doubtMarks = ["fade", "hatch"] as const;

export const shownMeasures = ["value", "cautious", ...certaintyMeasures] as const;

/** How sure a region must be, what happens to the others, and what the colours mean. */
export interface Certainty {
  readonly sure: CertaintyFilter;
  readonly others: (typeof doubtMarks)[number];
  /** `cautious` merges classes where draws do not agree on one. */
  readonly shows: "value" | "cautious" | CertaintyMeasure;
}

const start: Certainty = { sure: "all", others: "fade", shows: "value" };

export const certaintyPart: AddressPart<Certainty> = {
  id: "certainty",
  start,
  write: (certainty) => changedWords(certainty, start, ["sure", "others", "shows"]),
  readers: {
    sure: wordReader("sure", certaintyFilters),
    others: wordReader("others", doubtMarks),
    shows: wordReader("shows", shownMeasures),
  },
};

import {
  type BivariateBenefit,
  type BivariateBrush,
  type BivariateBurden,
  bivariateBenefits,
  bivariateBurdens,
  bivariateCells,
} from "../../src/index.ts";
import { type AddressPart, changedWords, wordReader } from "../state/addressPart.ts";

/** What the page of burden and benefit shows: two sides, what is selected, whether flows are drawn. */
export interface BenefitChoice {
  readonly burden: BivariateBurden;
  readonly benefit: BivariateBenefit;
  /** Ids of the chosen cells of the legend. */
  readonly cells: readonly string[];
  /** What was drawn over the scatter; never together with cells. */
  readonly brush?: BivariateBrush | undefined;
  /** The largest flows as arcs on the map. */
  readonly arcs: boolean;
}

export const firstChoice: BenefitChoice = {
  burden: "comparableCost",
  benefit: "own",
  cells: [],
  arcs: false,
};

/** The choice in the address; a link says only what differs from the first one. */
export const benefitPart: AddressPart<BenefitChoice> = {
  id: "benefit",
  start: firstChoice,
  write: ({ cells, brush, arcs, ...sides }) => ({
    ...changedWords(sides, firstChoice, ["burden", "benefit"]),
    cells: cells.join(",") || undefined,
    brush: brush && [...brush.burden, ...brush.benefit].join(","),
    arcs: arcs ? "on" : undefined,
  }),
  readers: {
    burden: wordReader("burden", bivariateBurdens),
    benefit: wordReader("benefit", bivariateBenefits),
    cells: (choice, text) => {
      const ids = [...new Set(text.split(","))];
      const known = ids.every((id) => bivariateCells.some((cell) => cell.id === id));
      return known ? { ...choice, cells: ids } : undefined;
    },
    brush: (choice, text) => {
      const brush = brushFrom(text);
      return brush && { ...choice, cells: [], brush };
    },
    arcs: (choice, text) => (text === "on" ? { ...choice, arcs: true } : undefined),
  },
};

function brushFrom(text: string): BivariateBrush | undefined {
  const numbers = text.split(",").map((part) => (/^\d/.test(part) ? Number(part) : Number.NaN));
  const [from = 0, to = 0, first = 0, last = 0] = numbers;
  const isBox = numbers.length === 4 && numbers.every(Number.isFinite) && from <= to;
  return isBox && first <= last ? { burden: [from, to], benefit: [first, last] } : undefined;
}

import {
  type BivariateBenefit,
  type BivariateBrush,
  type BivariateBurden,
  bivariateBenefits,
  bivariateBurdens,
  bivariateCells,
} from "../../src/index.ts";

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

/** The parts of an address that say a choice; only what differs from the first. */
export function choiceParts({
  burden,
  benefit,
  cells,
  brush,
  arcs,
}: BenefitChoice): Readonly<Record<string, string | undefined>> {
  return {
    burden: burden === firstChoice.burden ? undefined : burden,
    benefit: benefit === firstChoice.benefit ? undefined : benefit,
    cells: cells.join(",") || undefined,
    brush: brush && [...brush.burden, ...brush.benefit].join(","),
    arcs: arcs ? "on" : undefined,
  };
}

type ReadChoice = (choice: BenefitChoice, text: string) => BenefitChoice | undefined;

/** Every part by its name; undefined for a text that says nothing. */
export const choiceReaders: Readonly<Record<string, ReadChoice>> = {
  burden: (choice, text) => withWord(choice, "burden", bivariateBurdens, text),
  benefit: (choice, text) => withWord(choice, "benefit", bivariateBenefits, text),
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
};

function withWord<Key extends "burden" | "benefit">(
  choice: BenefitChoice,
  key: Key,
  list: readonly BenefitChoice[Key][],
  text: string,
): BenefitChoice | undefined {
  const word = list.find((candidate) => candidate === text);
  return word && { ...choice, [key]: word };
}

function brushFrom(text: string): BivariateBrush | undefined {
  const numbers = text.split(",").map((part) => (/^\d/.test(part) ? Number(part) : Number.NaN));
  const [from = 0, to = 0, first = 0, last = 0] = numbers;
  const isBox = numbers.length === 4 && numbers.every(Number.isFinite) && from <= to;
  return isBox && first <= last ? { burden: [from, to], benefit: [first, last] } : undefined;
}

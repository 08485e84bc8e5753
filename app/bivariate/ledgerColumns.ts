import {
  type BenefitRatio,
  type BivariateRegion,
  type LedgerRow,
  type MessageKey,
  ratioWords,
  shareWords,
  type Words,
} from "../../src/index.ts";

/** A column of the table of ledgers: what it says of a region, and by which number it sorts (NaN last). */
export interface LedgerColumn {
  /** Stands in the address as the sort. */
  readonly id: string;
  readonly name: MessageKey;
  readonly text: (row: LedgerRow, words: Words) => string;
  readonly number: (row: LedgerRow, region: BivariateRegion) => number;
}

const share = (part: number, words: Words): string =>
  Number.isNaN(part) ? "–" : shareWords(words, part);

/** A burden without any benefit sorts above every ratio, never among the zeros. */
const ratioNumber = (ratio: BenefitRatio): number => {
  if (ratio.kind === "ratio") return ratio.value;
  return ratio.kind === "burdenWithoutBenefit" ? Number.POSITIVE_INFINITY : Number.NaN;
};

const ratioText = (ratio: BenefitRatio, words: Words): string =>
  ratio.kind === "noData" ? "–" : ratioWords(words, ratio);

/** The columns behind region and burden. */
export const ledgerColumns: readonly LedgerColumn[] = [
  {
    id: "host",
    name: "bivariate.host",
    text: ({ host }, words) => share(host, words),
    number: ({ host }) => host,
  },
  {
    id: "use",
    name: "bivariate.useColumn",
    text: ({ use }, words) => share(use, words),
    number: ({ use }) => use,
  },
  {
    id: "own",
    name: "bivariate.ownColumn",
    text: ({ own }, words) => share(own, words),
    number: ({ own }) => own,
  },
  {
    id: "overUse",
    name: "bivariate.overUse",
    text: ({ overUse }, words) => ratioText(overUse, words),
    number: ({ overUse }) => ratioNumber(overUse),
  },
  {
    id: "overOwn",
    name: "bivariate.overOwn",
    text: ({ overOwn }, words) => ratioText(overOwn, words),
    number: ({ overOwn }) => ratioNumber(overOwn),
  },
  {
    id: "externalised",
    name: "bivariate.externalised",
    text: ({ externalised }, words) => share(externalised, words),
    number: ({ externalised }) => externalised,
  },
];

/** A region as the table shows it. */
export interface TableEntry {
  readonly region: BivariateRegion;
  readonly row: LedgerRow;
}

/** Sorts entries by a column; what has no number comes last either way. */
export function sortEntries(
  entries: readonly TableEntry[],
  { column, descending }: { readonly column: string; readonly descending: boolean },
  language: string,
): readonly TableEntry[] {
  const sign = descending ? -1 : 1;
  if (column === "name")
    return entries.toSorted((a, b) => sign * a.region.name.localeCompare(b.region.name, language));
  const found = ledgerColumns.find(({ id }) => id === column);
  const numberOf = ({ region, row }: TableEntry): number =>
    found ? found.number(row, region) : region.burden.value;
  return entries.toSorted((a, b) => byNumber(numberOf(a), numberOf(b), sign));
}

function byNumber(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a === b ? 0 : sign * (a < b ? -1 : 1);
}

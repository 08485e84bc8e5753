import type { AddressPart } from "../state/addressPart.ts";

/** By which column the tables of regions are sorted. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

const start: Sort = { column: "value", descending: true };

const textOf = ({ column, descending }: Sort): string => `${descending ? "-" : ""}${column}`;

export const sortPart: AddressPart<Sort> = {
  id: "sort",
  start,
  write: (sort) => ({ sort: textOf(sort) === textOf(start) ? undefined : textOf(sort) }),
  readers: {
    sort: (_, text) =>
      /^-?[A-Za-z]\w{0,40}$/.test(text)
        ? { column: text.replace("-", ""), descending: text.startsWith("-") }
        : undefined,
  },
};

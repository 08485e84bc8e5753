import type { ReferenceColumn } from "../reference.ts";

/** A column of text. */
export const text = (about: string) => ({ kind: "text", about }) as const;

/** A column of numbers, 0 or more unless its bounds say otherwise. */
export const number = (
  unit: string,
  about: string,
  { min = 0, max = Number.MAX_VALUE }: { readonly min?: number; readonly max?: number } = {},
) => ({ kind: "number", unit, about, min, max }) as const;

/** A column of one of several texts. */
export const oneOf = <const Option extends string>(options: readonly Option[], about: string) =>
  ({ kind: "text", about, options }) as const;

/** The same column, which no row may lack. */
export const required = <const Column extends ReferenceColumn>(column: Column) =>
  ({ ...column, required: true }) as const;

/** The year that a figure describes. */
export const yearColumn = required(
  number("year", "Year that it describes", { min: 1950, max: 2100 }),
);

/** Where a figure was published, and where it was read where that is another place. */
export const citationColumns = {
  source: required(text("Publication, with its year")),
  url: required(text("Address of the publication, or of its publisher")),
  read: text("Where it was read, when not in the publication itself"),
} as const;

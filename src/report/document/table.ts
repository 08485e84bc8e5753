import type { Drawing } from "./drawing.ts";
import type { Run } from "./run.ts";

/** A table of a document: what its columns are is said once, alignment included. */
export interface Table {
  readonly kind: "table";
  /**
   * What it shows, where a format sets it in a way of its own. In `answers` the second column leaves a line for an answer, in
   * `form` every cell does.
   */
  readonly role?:
    | "findings"
    | "beside"
    | "compared"
    | "numbered"
    | "facts"
    | "dictionary"
    | "scores"
    | "answers"
    | "form"
    | "rules";
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
}

export interface Column {
  /** No column has a heading where the rows need none. */
  readonly heading?: string;
  /** Numbers are aligned at the end of the line. */
  readonly align?: "end";
}

/** Rows that belong together. */
export interface RowGroup {
  readonly heading?: string;
  readonly rows: readonly Row[];
}

export interface Row {
  /** Where links to the row lead. */
  readonly id?: string;
  /** The sum of the rows above. */
  readonly isTotal?: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly runs: readonly Run[];
  /** What it draws in place of words; a neighbour says the same in words. */
  readonly drawing?: Drawing;
  /** The number that the words say, for formats whose cells compute. */
  readonly number?: number | undefined;
  /** `value` is what the row is about, `label` a name that stays on one line; `soft` and `mute` step back. */
  readonly tone?: "value" | "label" | "soft" | "mute";
  /** Columns that it covers; one where absent. */
  readonly span?: number;
}

type Tone = NonNullable<Cell["tone"]>;

/** A cell of text. */
export const cell = (...runs: readonly Run[]): Cell => ({ runs });

/** A cell of text in a tone of its own. */
export const toned = (tone: Tone, ...runs: readonly Run[]): Cell => ({ tone, runs });

/** The number that a row is about, as data and in words. */
export const valueCell = (words: string, number: number | undefined): Cell => ({
  tone: "value",
  number,
  runs: [words],
});

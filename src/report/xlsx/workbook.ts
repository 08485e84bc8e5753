/** What a workbook holds: sheets of cells, numbers as numbers. */
export interface Workbook {
  readonly direction: "ltr" | "rtl";
  readonly sheets: readonly Sheet[];
}

/** A cell that a spreadsheet computes, with what it gives: a reader that computes nothing shows that. */
export interface FormulaCell {
  /** Without the sign before it. Made by the atlas from its own equations, never from a text. */
  readonly formula: string;
  readonly value: number;
}

export type SheetCell = string | number | FormulaCell | undefined;

export interface Sheet {
  readonly name: string;
  /** Names of the columns; a sheet of labels and values has none. */
  readonly head?: readonly string[];
  /** Cells in the order of the columns; `undefined` is an empty cell. */
  readonly rows: readonly (readonly SheetCell[])[];
}

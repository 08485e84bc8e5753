/** What a workbook holds: sheets of cells, numbers as numbers. */
export interface Workbook {
  readonly direction: "ltr" | "rtl";
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** Names of the columns; a sheet of labels and values has none. */
  readonly head?: readonly string[];
  /** Cells in the order of the columns; `undefined` is an empty cell. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

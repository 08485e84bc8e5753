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
  readonly rows: readonly (readonly SheetCell[])[];
}

export type SheetCell = string | number | undefined | MarkedCell;

/** A cell that formulas name, that computes, or that readers are meant to change. */
export interface MarkedCell {
  /** What stands in the cell; of a formula its result, for programs that do not compute. */
  readonly value: string | number;
  /** The name by which formulas of the workbook call the cell. */
  readonly name?: string;
  /** A formula without its sign of equality. Only the atlas writes it, never a text of others. */
  readonly formula?: string;
  readonly isInput?: true;
}

/** The cell as it stands without its marks. */
export const bareCell = (cell: SheetCell): string | number | undefined =>
  typeof cell === "object" ? cell.value : cell;

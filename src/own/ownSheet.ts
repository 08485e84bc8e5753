/** A cell: text as it stands in the file, or a number of a workbook or GeoJSON, which needs no reading. */
export type OwnCell = string | number;

export interface OwnRow {
  /** As a spreadsheet counts; of GeoJSON the place of the feature. */
  readonly row: number;
  readonly cells: readonly OwnCell[];
}

/** A table of the reader's, as it stands in its file. */
export interface OwnSheet {
  readonly file: string;
  readonly columns: readonly string[];
  /** The row that holds the column names. */
  readonly headerRow: number;
  readonly rows: readonly OwnRow[];
}

/** Text of a cell without blanks around it, no-break ones included. */
export const cellText = (cell: OwnCell | undefined): string =>
  cell === undefined
    ? ""
    : String(cell)
        .replace(/[\u00a0\u202f\u2007\ufeff\u200b-\u200f\u202a-\u202e]/g, " ")
        .trim();

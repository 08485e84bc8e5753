/** A table in words. */
export interface WordTable {
  readonly head: readonly string[];
  /** Cells in the order of the head; the first names the row. */
  readonly rows: readonly (readonly string[])[];
}

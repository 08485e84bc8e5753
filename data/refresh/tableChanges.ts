/** What a new compilation changes in a table. */
export interface TableChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** "KEN saidi 2019: 12 → 11.5". */
  readonly changed: readonly string[];
}

/** How the rows of a table are identified and shown. */
export interface RowWords<R> {
  readonly keyOf: (row: R) => string;
  readonly shown: (row: R) => string;
  /** What the row is about, whatever its year: editions go on to later years. */
  readonly subjectOf: (row: R) => string;
  /** Year that the row is of, where the table goes by years. */
  readonly yearOf: (row: R) => number | undefined;
  /** Variables or columns that the row has anything in. */
  readonly partsOf: (row: R) => readonly string[];
  /** Numbers of the row by variable or column. */
  readonly figuresOf: (row: R) => readonly (readonly [part: string, figure: number])[];
  /** Everything in the row that counts as a change. */
  readonly contentOf: (row: R) => string;
}

/** Compares two versions of a table, row by row, on their key. */
export function tableChanges<R>(
  before: readonly R[],
  after: readonly R[],
  { keyOf, shown, contentOf }: RowWords<R>,
): TableChanges {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const now = new Map(after.map((row) => [keyOf(row), row]));
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([key, row]) => `${key}: ${shown(row)}`),
    removed: [...old].filter(([key]) => !now.has(key)).map(([key, row]) => `${key}: ${shown(row)}`),
    changed: [...now].flatMap(([key, row]) => {
      const earlier = old.get(key);
      return earlier && contentOf(earlier) !== contentOf(row)
        ? [`${key}: ${shown(earlier)} → ${shown(row)}`]
        : [];
    }),
  };
}

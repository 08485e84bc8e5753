import type { RowWords } from "./tableChanges.ts";

/** A figure in two versions of a table, each of its latest year. */
export interface FigurePair {
  readonly subject: string;
  readonly before: number;
  readonly after: number;
}

/** Figures that stand in both versions, by variable or column. */
export function figurePairs<R>(
  before: readonly R[],
  after: readonly R[],
  words: RowWords<R>,
): ReadonlyMap<string, readonly FigurePair[]> {
  const old = latestFigures(before, words);
  const pairs = new Map<string, FigurePair[]>();
  for (const [key, { part, subject, figure }] of latestFigures(after, words)) {
    const earlier = old.get(key);
    if (!earlier) continue;
    const listed = pairs.get(part) ?? [];
    listed.push({ subject, before: earlier.figure, after: figure });
    pairs.set(part, listed);
  }
  return pairs;
}

interface Figure {
  readonly part: string;
  readonly subject: string;
  readonly figure: number;
  readonly year: number;
}

function latestFigures<R>(
  rows: readonly R[],
  { figuresOf, subjectOf, yearOf }: RowWords<R>,
): ReadonlyMap<string, Figure> {
  const latest = new Map<string, Figure>();
  for (const row of rows) {
    const subject = subjectOf(row);
    const year = yearOf(row) ?? 0;
    for (const [part, figure] of figuresOf(row)) {
      const key = `${part} ${subject}`;
      if ((latest.get(key)?.year ?? -1) <= year) latest.set(key, { part, subject, figure, year });
    }
  }
  return latest;
}

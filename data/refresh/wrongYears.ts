import type { RefreshLimits } from "../../src/index.ts";
import type { RowWords } from "./tableChanges.ts";

interface Measures<R> {
  readonly words: RowWords<R>;
  readonly limits: Pick<RefreshLimits, "mostYearsOn">;
}

/** Variables whose last year is earlier than before, or later than an edition can go on: an old file, or a column of other numbers. */
export function wrongYears<R>(
  before: readonly R[],
  after: readonly R[],
  { words, limits }: Measures<R>,
): readonly string[] {
  const now = lastYears(after, words);
  return [...lastYears(before, words)].flatMap(([part, earlier]) => {
    const later = now.get(part) ?? earlier;
    return later < earlier || later > earlier + limits.mostYearsOn
      ? [`${part} ends in ${later} where it ended in ${earlier}`]
      : [];
  });
}

function lastYears<R>(
  rows: readonly R[],
  { partsOf, yearOf }: RowWords<R>,
): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const row of rows)
    for (const part of partsOf(row)) {
      const year = yearOf(row);
      if (year !== undefined) last.set(part, Math.max(year, last.get(part) ?? year));
    }
  return last;
}

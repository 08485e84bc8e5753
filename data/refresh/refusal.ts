import type { RowWords } from "./tableChanges.ts";

/** Largest part of what a table tells of that a new edition may lose without somebody saying that it is meant. */
const mostLost = 0.1;

/** Two versions of a table. */
export interface Versions<R> {
  readonly before: readonly R[];
  readonly after: readonly R[];
  /** What is wrong in the rows of the new one: types, ranges, rows that contradict each other. */
  readonly issues: readonly string[];
}

/**
 * Why a new version must not take the place of a good table; `undefined` where it may. A page of a login, a file that ends too
 * early or has other separators, a column of another name: all of them come as a table with fewer rows or parts.
 */
export function refusalOf<R>(
  { before, after, issues }: Versions<R>,
  { subjectOf, partsOf }: RowWords<R>,
): string | undefined {
  if (after.length === 0) return "no row can be read";
  const [issue] = issues;
  if (issue !== undefined) return `${issues.length} rows cannot be used, the first: ${issue}`;
  const parts = new Set(after.flatMap(partsOf));
  const gone = [...new Set(before.flatMap(partsOf))].filter((part) => !parts.has(part));
  if (gone.length > 0) return `${gone.join(", ")} holds no figure any more`;
  const subjects = new Set(after.map(subjectOf));
  const known = new Set(before.map(subjectOf));
  const lost = [...known].filter((subject) => !subjects.has(subject)).length;
  return lost > mostLost * known.size
    ? `figures of ${lost} of ${known.size} places are missing`
    : undefined;
}

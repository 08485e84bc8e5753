import type { RefreshLimits } from "../../src/index.ts";
import { figurePairs } from "./figurePairs.ts";
import { movedFigures } from "./movedFigures.ts";
import type { RowWords } from "./tableChanges.ts";
import { wrongYears } from "./wrongYears.ts";

/** Two versions of a table. */
export interface Versions<R> {
  readonly before: readonly R[];
  readonly after: readonly R[];
  /** What is wrong in the rows of the new one: types, ranges, rows that contradict each other. */
  readonly issues: readonly string[];
}

/**
 * Why a new version must not take the place of a good table, a sentence each; none where it may. A page of a login, a file that
 * ends too early or has other separators, a column of another name: all of them come as a table with fewer rows or parts.
 */
export function refusalsOf<R>(
  { before, after, issues }: Versions<R>,
  words: RowWords<R>,
  limits: RefreshLimits,
): readonly string[] {
  if (after.length === 0) return ["no row can be read"];
  const [issue] = issues;
  if (issue !== undefined) return [`${issues.length} rows cannot be used, the first: ${issue}`];
  return [
    ...lostParts(before, after, { words, limits }),
    ...otherLength(before, after, limits),
    ...wrongYears(before, after, { words, limits }),
    ...[...figurePairs(before, after, words)].flatMap(
      ([part, pairs]) => movedFigures(part, pairs, limits) ?? [],
    ),
  ];
}

interface Measures<R> {
  readonly words: RowWords<R>;
  readonly limits: RefreshLimits;
}

/** Variables and columns that are gone, then places that are: of all, or of one of them. */
function lostParts<R>(
  before: readonly R[],
  after: readonly R[],
  { words: { subjectOf, partsOf }, limits: { mostLost } }: Measures<R>,
): readonly string[] {
  const parts = new Set(after.flatMap(partsOf));
  const old = [...new Set(before.flatMap(partsOf))];
  const gone = old.filter((part) => !parts.has(part));
  if (gone.length > 0) return [`${gone.join(", ")} holds no figure any more`];
  const all = lost(before.map(subjectOf), after.map(subjectOf));
  if (all.missing > mostLost * all.known)
    return [`figures of ${all.missing} of ${all.known} places are missing`];
  return old.flatMap((part) => {
    const holds = (row: R): boolean => partsOf(row).includes(part);
    const own = lost(before.filter(holds).map(subjectOf), after.filter(holds).map(subjectOf));
    return own.missing > Math.max(1, mostLost * own.known)
      ? [`${part} is missing in ${own.missing} of ${own.known} places`]
      : [];
  });
}

function lost(before: readonly string[], after: readonly string[]) {
  const known = new Set(before);
  const now = new Set(after);
  return {
    known: known.size,
    missing: [...known].filter((subject) => !now.has(subject)).length,
  };
}

function otherLength<R>(
  { length: before }: readonly R[],
  { length: after }: readonly R[],
  { mostRowsLost, mostGrown }: RefreshLimits,
): readonly string[] {
  const isOther = after < (1 - mostRowsLost) * before || (before > 0 && after > mostGrown * before);
  return isOther ? [`there are ${after} rows where there were ${before}`] : [];
}

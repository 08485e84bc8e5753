import { type CrossCheck, crossChecks } from "./crossChecks.ts";
import { type Derivation, derivations, withDerived } from "./derivations.ts";
import type { GateFailure } from "./gate.ts";
import { type Joined, join, type Table } from "./join.ts";
import { type Cells, isMeasure } from "./measure.ts";

export interface AssembleOptions {
  /** Checks between variables, beside those of this stage. */
  readonly checks?: readonly CrossCheck[];
  /** What is derived, those of this stage where absent. */
  readonly derivations?: readonly Derivation[];
  /** A failed check in words, for the note of the figure that is kept. */
  readonly explain: (failure: GateFailure) => string;
}

/**
 * Tables to cells: joined, completed with derived variables, checked against one another.
 * A figure that fails a check between variables is kept, carries a note, and is listed.
 *
 * @param tables In the order of their precedence.
 * @param regions Ids that a row may name.
 */
export function assembleCells(
  tables: readonly Table[],
  regions: ReadonlySet<string>,
  { checks = [], derivations: derived = derivations, explain }: AssembleOptions,
): Joined {
  const joined = join(tables, regions);
  const cells = new Map<string, Cells>();
  const failures: GateFailure[] = [...joined.gateFailures];
  for (const [region, found] of joined.cells) {
    const complete = withDerived(found, derived);
    const failed = [...crossChecks, ...checks].flatMap((check) => check(region, complete) ?? []);
    failures.push(...failed);
    cells.set(
      region,
      failed.reduce((noted, failure) => withNote(noted, failure, explain(failure)), complete),
    );
  }
  return { ...joined, cells, gateFailures: failures };
}

function withNote(cells: Cells, { variable }: GateFailure, sentence: string): Cells {
  const cell = cells[variable];
  if (!cell || !isMeasure(cell)) return cells;
  const note = cell.note === undefined ? sentence : `${cell.note} ${sentence}`;
  return { ...cells, [variable]: { ...cell, note } };
}

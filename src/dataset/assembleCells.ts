import { crossChecks } from "./crossChecks.ts";
import { withDerived } from "./derivations.ts";
import type { GateFailure } from "./gate.ts";
import { gateNote } from "./gateNote.ts";
import { type Joined, join, type Table } from "./join.ts";
import { type Cells, isMeasure } from "./measure.ts";

/**
 * Tables to cells: joined, completed with derived variables, checked against one another.
 * A figure that fails a check between variables is kept, carries a note, and is listed.
 *
 * @param tables In the order of their precedence.
 * @param regions Ids that a row may name.
 */
export function assembleCells(tables: readonly Table[], regions: ReadonlySet<string>): Joined {
  const joined = join(tables, regions);
  const cells = new Map<string, Cells>();
  const failures: GateFailure[] = [...joined.gateFailures];
  for (const [region, found] of joined.cells) {
    const complete = withDerived(found);
    const failed = crossChecks(region, complete);
    failures.push(...failed);
    cells.set(region, failed.reduce(withNote, complete));
  }
  return { ...joined, cells, gateFailures: failures };
}

function withNote(cells: Cells, failure: GateFailure): Cells {
  const cell = cells[failure.variable];
  if (!cell || !isMeasure(cell)) return cells;
  const note = [cell.note, gateNote(failure)].filter((part) => part !== undefined).join(" ");
  return { ...cells, [failure.variable]: { ...cell, note } };
}

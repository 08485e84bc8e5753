import type { ClassMoves } from "./classMoves.ts";
import type { CompiledTable } from "./compileTable.ts";

/** What a refresh would change, and what it refuses. */
export interface Review {
  /** Tables that may be written, those that change nothing among them. */
  readonly tables: readonly CompiledTable[];
  /** Tables that are kept as they are, and why. */
  readonly refused: readonly Refused[];
  /** Sentences on datasets that were not asked for: their files are only to be had by hand, or there are none. */
  readonly passed: readonly string[];
  /** Classes and ranks of regions that move with the new tables. */
  readonly moves: readonly ClassMoves[];
  /** Sentences on what failed: the command ends with an error where there is any. */
  readonly failures: readonly string[];
}

export interface Refused {
  readonly id: string;
  readonly sentence: string;
  /** What was compiled, where it came so far. */
  readonly table?: CompiledTable;
}

/** Whether a table differs from the one that is there in anything that it says. */
export const isChanged = ({ added, removed, changed }: CompiledTable): boolean =>
  added.length + removed.length + changed.length > 0;

import type { Operand } from "../../model/workings/working.ts";

/** What stands before the id in the name of a cell: which sheet it is on, and no name that could be an address. */
const prefixes = {
  variable: "in_",
  leaf: "part_",
  given: "all_",
  parameter: "par_",
  row: "q_",
} as const;

/** The name by which the formulas of a workpaper call the cell of a number. */
export const cellName = (kind: Exclude<Operand["kind"], "fixed">, id: string): string =>
  `${prefixes[kind]}${id}`;

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ValueChain } from "../../src/index.ts";
import { projectRoot } from "./builtAtlas.ts";

type Rows = ValueChain["rows"];

/** Where a row stands among the files of the project, and its text there. */
export interface FoundLine {
  readonly file: string;
  /** Lines begin with 1, the head. */
  readonly line: number;
  readonly text: string;
}

/** The lines of the tables that hold rows, by the rows' ids. A row that is of no table of the project has none. */
export const tableLines = (rows: Rows): ReadonlyMap<string, FoundLine> =>
  new Map([...new Set(rows.map(({ table }) => table))].flatMap((file) => linesOf(file, rows)));

function linesOf(file: string, rows: Rows): readonly (readonly [string, FoundLine])[] {
  const path = join(projectRoot, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return rows
    .filter(({ table }) => table === file)
    .flatMap((row) => {
      const starts = beginnings(row);
      const line = lines.findIndex((text) => starts.some((start) => text.startsWith(start)));
      return line < 0
        ? []
        : [[row.id, { file, line: line + 1, text: lines[line] as string }] as const];
    });
}

/** How a row of a tidy table begins, or one of a list that is told apart by its id. */
const beginnings = ({ id, dataset, region, variable, year }: Rows[number]): readonly string[] => [
  `${region},${variable},${year},`,
  `${id.slice(dataset.length + 1)},`,
];

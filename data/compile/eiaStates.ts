import { optional } from "../../src/index.ts";
import { readFigure } from "./readFigure.ts";
import { type SourceFiles, sourceCsv } from "./sourceCsv.ts";
import { regionOfCode } from "./subdivision.ts";

/** One cell of EIA's data browser: a series of one state in one year. */
export interface StateFigure {
  /** Id of the state. */
  readonly region: string;
  /** What the series counts: a sector such as "IND" or a fuel such as "COW". */
  readonly part: string;
  /** Absent where a mark is printed instead. */
  readonly value?: number;
  /** The cell as printed: "--" is none, "NM" a figure too uncertain to be shown. */
  readonly printed: string;
}

/** One column of one of the browser's files. */
export interface BrowserColumn {
  readonly files: SourceFiles;
  readonly name: string;
  readonly year: number;
}

/**
 * Figures of the fifty states and the District of Columbia from a file of EIA's data browser. Divisions of the Census
 * and the whole country are skipped, and so are headings, which have a key and no cells.
 *
 * @param pattern Matches the series' key; its groups are named `state` (postal code) and `part`.
 * @param issues Receives a sentence for every cell that is neither a number nor a known mark.
 */
export function stateFigures(
  { files, name, year }: BrowserColumn,
  pattern: RegExp,
  issues: string[],
): readonly StateFigure[] {
  const csv = sourceCsv(files, name);
  issues.push(...csv.issues);
  const figures = new Map<string, StateFigure>();
  for (const { row, cells } of csv.records) {
    const { state, part = "" } = pattern.exec(cells["source key"]?.trim() ?? "")?.groups ?? {};
    const region = regionOfCode(`US-${state}`);
    const printed = (cells[year] ?? "").trim();
    if (region === undefined || printed === "") continue;
    const value = readFigure(printed, `${name}, row ${row}, column ${year}`, issues);
    figures.set(`${region} ${part}`, { region, part, printed, ...optional("value", value) });
  }
  return [...figures.values()];
}

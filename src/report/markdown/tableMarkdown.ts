import type { Row, Table } from "../document/table.ts";
import { withoutDrawings } from "../document/withoutDrawings.ts";
import { markdownText } from "./markdownText.ts";
import { lineMarkdown, strongMarkdown } from "./runMarkdown.ts";

/** A table of GitHub's Markdown: one head, whose cells are empty where the columns have no headings; a group begins with its name. */
export function tableMarkdown(given: Table): string {
  const { columns, groups } = withoutDrawings(given);
  return [
    line(columns.map(({ heading = "" }) => markdownText(heading))),
    line(columns.map(({ align }) => (align === "end" ? "---:" : "---"))),
    ...groups.flatMap(({ heading, rows }) => [
      ...(heading === undefined
        ? []
        : [line(filled([strongMarkdown(markdownText(heading))], columns.length))]),
      ...rows.map((row) => line(filled(cellsOf(row), columns.length))),
    ]),
  ].join("\n");
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const filled = (cells: readonly string[], count: number): readonly string[] => [
  ...cells,
  ...Array.from({ length: Math.max(0, count - cells.length) }, () => ""),
];

/** What a break within a cell becomes. */
const breakInCell = " · ";

const cellsOf = ({ cells, isTotal }: Row): readonly string[] =>
  cells.flatMap(({ runs, span = 1 }) => {
    const text = lineMarkdown(runs, breakInCell);
    return filled([isTotal ? strongMarkdown(text) : text], span);
  });

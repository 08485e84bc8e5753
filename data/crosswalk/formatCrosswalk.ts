import Papa from "papaparse";
import type { Match } from "./match.ts";

export const crosswalkColumns = [
  "source",
  "code",
  "name",
  "country",
  "region",
  "relation",
  "method",
  "confidence",
  "share",
  "note",
] as const satisfies readonly (keyof Match)[];

/** Whether the code is the name itself, or country and name. */
const isTail = (name: string, code: string): boolean => code === name || code.endsWith(`:${name}`);

/** The table as committed: a name that the code ends with is left out, shares and confidence have two digits. */
export function formatCrosswalk(matches: readonly Match[]): string {
  const data = matches.map((match) =>
    crosswalkColumns.map((column) => {
      const cell = match[column];
      if (column === "name" && isTail(match.name, match.code)) return "";
      return typeof cell === "number" ? Number(cell.toFixed(2)) : (cell ?? "");
    }),
  );
  return `${Papa.unparse({ fields: [...crosswalkColumns], data }, { newline: "\n" })}\n`;
}

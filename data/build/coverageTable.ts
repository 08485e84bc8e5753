import { variableIds } from "../../src/index.ts";
import type { Coverage, VariableCoverage } from "./coverage.ts";

/** Coverage as text, one line a variable: regions with a value, years, datasets, and what was not taken. */
export function coverageTable({ of, variables }: Coverage): string {
  const width = Math.max(...variableIds.map((id) => id.length));
  const lines = variableIds.map((id) => {
    const { regions } = variables[id];
    return `${id.padEnd(width)} ${String(regions).padStart(4)}  ${remarks(variables[id]).join("; ")}`;
  });
  return [`Coverage, of ${of} countries and territories`, ...lines].join("\n");
}

function remarks({ years, sources, printed, refused }: VariableCoverage): readonly string[] {
  const all = Object.keys(years);
  return [
    [...new Set([all[0], all.at(-1)])].join("–"),
    Object.keys(sources).join(", "),
    ...Object.entries(printed).map(([mark, regions]) => `${regions.length} printed as "${mark}"`),
    refused.length > 0 ? `refused: ${refused.join(", ")}` : "",
  ].filter((remark) => remark !== "");
}

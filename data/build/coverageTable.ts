import { type Level, levels as levelIds, variableIds } from "../../src/index.ts";
import type { Coverage, VariableCoverage } from "./coverage.ts";
import type { LevelCoverage } from "./levelCoverage.ts";

/** Coverage as text, one line a variable: regions with a value, years, datasets, and what was not taken. */
export function coverageTable({ of, variables, levels = {} }: Coverage): string {
  const lines = variableIds.map((id) => {
    const { regions } = variables[id];
    return `${id.padEnd(width)} ${String(regions).padStart(4)}  ${remarks(variables[id]).join("; ")}`;
  });
  const finer = levelIds.flatMap((level) => levelTable(level, levels[level]));
  return [`Coverage, of ${of} countries and territories`, ...lines, ...finer].join("\n");
}

const width = Math.max(...variableIds.map((id) => id.length));

const levelTitles: Readonly<Record<Level, string>> = {
  country: "countries and territories",
  admin1: "states and provinces",
  county: "counties",
};

/** A level below countries, one line a variable: regions with a local figure, with an inherited one, without data. */
function levelTable(level: Level, coverage: LevelCoverage | undefined): readonly string[] {
  if (!coverage) return [];
  const lines = variableIds.map((id) => {
    const { local, inherited, noData, localWithin, sources } = coverage.variables[id];
    const counts = [local, inherited, noData].map((count) => String(count).padStart(5)).join(" ");
    const places = mostlyWithin(localWithin);
    return `${id.padEnd(width)} ${counts}  ${[places, Object.keys(sources).join(", ")].filter(Boolean).join("; ")}`.trimEnd();
  });
  const head = `Coverage, of ${coverage.of} ${levelTitles[level]}: local, inherited, no data`;
  return ["", head, ...lines];
}

/** How many regions above are named in a line. */
const named = 3;

const mostlyWithin = (counts: Readonly<Record<string, number>>): string => {
  const sorted = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  const first = sorted.slice(0, named).map(([id, count]) => `${id} ${count}`);
  const others = sorted.length - first.length;
  return [...first, ...(others > 0 ? [`${others} more`] : [])].join(", ");
};

function remarks({ years, sources, printed, refused }: VariableCoverage): readonly string[] {
  const all = Object.keys(years);
  return [
    [...new Set([all[0], all.at(-1)])].join("–"),
    Object.keys(sources).join(", "),
    ...Object.entries(printed).map(([mark, regions]) => `${regions.length} printed as "${mark}"`),
    refused.length > 0 ? `refused: ${refused.join(", ")}` : "",
  ].filter((remark) => remark !== "");
}

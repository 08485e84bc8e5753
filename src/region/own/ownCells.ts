import type { Cells, Measure } from "../../dataset/measure.ts";
import type { Variable, Variables } from "../../dataset/variable.ts";
import type { OwnShape } from "../../geometry/own/ownShape.ts";

/** Id of the dataset that a reader's own figures are of. */
export const ownSource = "own-regions";

/** Figures that a file gives for one of its regions, and what is wrong with others. */
export interface OwnCells {
  readonly cells: Cells;
  readonly issues: readonly string[];
}

/**
 * Figures among the properties of a shape: those that are called as variables of the atlas are, in its units, of the year in
 * the property `year`. All other properties are left alone.
 */
export function ownCells(
  { properties, number, name }: OwnShape,
  file: string,
  declared: Variables,
): OwnCells {
  const issues: string[] = [];
  const cells: Record<string, Measure> = {};
  const year = properties.year;
  for (const [id, value] of Object.entries(properties)) {
    if (!Object.hasOwn(declared, id) || value === null || value === "") continue;
    const variable = declared[id] as Variable;
    const wrong = wrongWith(value, year, variable);
    const { unit } = variable;
    if (wrong === undefined) {
      const figure = value as number;
      const ends = { value: figure, low: figure, high: figure };
      cells[id] = { ...ends, unit, year: year as number, status: "reported", source: ownSource };
    } else
      issues.push(
        `${file}, feature ${number} (${name}), property ${id}: received ${JSON.stringify(value).slice(0, 40)}; ${wrong}; left out.`,
      );
  }
  return { cells, issues };
}

function wrongWith(value: unknown, year: unknown, variable: Variable): string | undefined {
  const { min, max, unit, topic, inherits } = variable;
  if (topic === "compute" && inherits.kind === "amount")
    return "loads and machines of regions of your own are not computed with";
  if (typeof value !== "number") return `write a number in ${unit}`;
  if (value < min || value > max) return `write ${unit} between ${min} and ${max}`;
  const isYear = Number.isInteger(year) && (year as number) >= 1950 && (year as number) <= 2100;
  return isYear ? undefined : "say its year in the property year, such as 2024";
}

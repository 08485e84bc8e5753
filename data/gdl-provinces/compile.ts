import type { Compiled, VariableId } from "../../src/index.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { amountRows } from "../crosswalk/amounts.ts";
import { type Figure, intensiveRows } from "../crosswalk/intensive.ts";
import { matchesByRegion } from "../crosswalk/readCrosswalk.ts";
import { gdl } from "../crosswalk/sources/gdl.ts";

export const pointsFile = (concept: string): string =>
  `ddf--datapoints--${concept}--by--subnat--year.csv`;

/** Persons for each thousand that the publisher prints. */
const thousand = 1000;

const averages: readonly { readonly variable: VariableId; readonly concept: string }[] = [
  { variable: "hdi", concept: "shdi" },
  { variable: "gniPerHead", concept: "gnic" },
];

/** Latest human development index, income per head and population, by region of the atlas. */
export function compileGdlProvinces(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const codes = new Map(gdl(files).map(({ code }) => [code.toLowerCase(), code]));
  const persons = latest(files, "pop", codes, issues);
  const matches = matchesByRegion("gdl");
  const rows = averages.flatMap(({ variable, concept }) => {
    const figures = new Map(
      [...latest(files, concept, codes, issues)].map(([code, figure]) => {
        const weight = persons.get(code)?.value;
        return [code, { ...figure, ...(weight === undefined ? {} : { weight }) }];
      }),
    );
    return intensiveRows(matches, { variable, figures, weightedBy: "their population" });
  });
  const population = new Map(
    [...persons].map(([code, { value, year }]) => [
      code,
      { value: sixDigits(value * thousand), year },
    ]),
  );
  return { rows: [...rows, ...amountRows(matches, "population", population)], issues };
}

/** The last year of a concept by the publisher's code. */
function latest(
  files: SourceFiles,
  concept: string,
  codes: ReadonlyMap<string, string>,
  issues: string[],
): ReadonlyMap<string, Figure> {
  const file = pointsFile(concept);
  const figures = new Map<string, Figure>();
  const csv = sourceCsv(files, file);
  issues.push(...csv.issues);
  for (const { row, cells } of csv.records) {
    const code = codes.get(cells.subnat ?? "");
    const value = readFigure(cells[concept], `${file}, row ${row}, column ${concept}`, issues);
    const year = Number(cells.year);
    if (code === undefined)
      issues.push(`${file}, row ${row}: received "${cells.subnat}"; no region of the list.`);
    else if (value !== undefined && year > (figures.get(code)?.year ?? 0))
      figures.set(code, { value, year });
  }
  const without = codes.size - figures.size;
  if (without > 0) issues.push(`${file}: no figure for ${without} regions.`);
  return figures;
}

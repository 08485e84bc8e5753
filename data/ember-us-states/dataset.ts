import type { Compiled, Dataset, Row } from "../../src/index.ts";
import { missingRegions } from "../compile/missingRegions.ts";
import { readFigure } from "../compile/readFigure.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { regionOfName, regionsOfCountry } from "../compile/subdivision.ts";

const file = "api_overview_usa_yearly.csv";
const column = "emissions_intensity_gco2_per_kwh";
const year = 2024;

/** Rows that are no state: the sum, and a territory that is a country of its own here. */
const noStates: ReadonlySet<string> = new Set(["US Total", "Puerto Rico"]);

/** Carbon intensity of generation by state. */
function compile(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, file);
  const issues = [...csv.issues];
  const rows = csv.records.flatMap(({ row, cells }): Row[] => {
    const { state = "" } = cells;
    if (Number(cells.year) !== year || noStates.has(state)) return [];
    const region = regionOfName("USA", state);
    const value = readFigure(cells[column], `${file}, row ${row}, column ${column}`, issues);
    if (region !== undefined && value !== undefined)
      return [{ region, variable: "carbonIntensity", year, value, status: "reported" }];
    issues.push(`${file}, row ${row}: ${state} is left out; received "${cells[column]}".`);
    return [];
  });
  const regions = regionsOfCountry("USA");
  return {
    rows,
    issues: [...issues, ...missingRegions(file, "carbonIntensity", { rows, regions })],
  };
}

export const emberUsStates: Dataset = {
  id: "ember-us-states",
  title: "Carbon intensity of electricity by state of the United States",
  publisher: "Ember",
  url: "https://ember-energy.org/data/",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "Ember, yearly electricity data of the United States (CC BY 4.0)",
  vintage: "API data of 2025-06-28",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["carbonIntensity"],
  transformations: [
    "Kept 2024, joined by name; the sum of the United States and Puerto Rico are left out.",
  ],
  caveats: [
    "Covers the life cycle of what is generated in the state; what it imports from other states is not in it.",
  ],
  files: [
    {
      name: file,
      url: "https://raw.githubusercontent.com/ember-energy/ember-data-api/1f2147181ebff93b0f7b956e0b3bd8c84a977d5d/data/api_overview_usa_yearly.csv",
    },
  ],
  compile,
};

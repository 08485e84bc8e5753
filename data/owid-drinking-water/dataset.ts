import type { Compiled, Dataset, Row } from "../../src/index.ts";
import { lastOf, longFigures } from "../compile/longFigures.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";

const file = "proportion-using-safely-managed-drinking-water.csv";

/** SDG indicator 6.1.1, all areas; the column's name is its whole title. */
const titleStart = "6.1.1";

/** Share of people with safely managed drinking water, last year of each country. */
function compile(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, file);
  const value = csv.columns.find((column) => column.startsWith(titleStart));
  if (value === undefined)
    return {
      rows: [],
      issues: [
        `${file}, row 1: no column that starts with "${titleStart}" among ${csv.columns.join(", ")}; check what the publisher renamed.`,
      ],
    };
  const { figures, issues } = longFigures(csv, { file, code: "Code", year: "Year", value });
  const rows = [...figures].map(([region, years]): Row => {
    const [year, share] = lastOf(years);
    return { region, variable: "safeDrinkingWater", year, value: share, status: "reported" };
  });
  return { rows, issues };
}

export const owidDrinkingWater: Dataset = {
  id: "owid-drinking-water",
  title: "Population using safely managed drinking water (SDG 6.1.1)",
  publisher: "WHO/UNICEF Joint Monitoring Programme, through Our World in Data",
  url: "https://ourworldindata.org/grapher/proportion-using-safely-managed-drinking-water",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "WHO/UNICEF JMP through Our World in Data, CC BY 4.0",
  vintage: "Years 2000–2022",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["safeDrinkingWater"],
  transformations: [
    "The last year with a figure of each country; the publisher's own groups of countries are left out.",
  ],
  caveats: [
    "No national figure for India, China and South Africa: they read no data, not a neighbour's value.",
  ],
  files: [
    {
      name: file,
      url: "https://ourworldindata.org/grapher/proportion-using-safely-managed-drinking-water.csv",
    },
  ],
  compile,
};

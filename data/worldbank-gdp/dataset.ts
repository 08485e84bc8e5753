import type { Compiled, Dataset, Row } from "../../src/index.ts";
import { lastOf, longFigures } from "../compile/longFigures.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { populationFile, populations } from "../worldbank-population/compile.ts";

const file = "gdp.csv";

/** Gross domestic product, current US$, of the last year; per head with the population of that same year. */
function compile(files: SourceFiles): Compiled {
  const { figures, issues } = longFigures(sourceCsv(files, file), {
    file,
    code: "Country Code",
    year: "Year",
    value: "Value",
  });
  const people = populations(files).figures;
  const without: string[] = [];
  const rows = [...figures].flatMap(([region, years]): Row[] => {
    const [year, value] = lastOf(years);
    const common = { region, year, status: "reported" } as const;
    const gdp: Row = { ...common, variable: "gdp", value };
    const persons = people.get(region)?.get(year);
    if (persons !== undefined)
      return [gdp, { ...common, variable: "gdpPerHead", value: sixDigits(value / persons) }];
    without.push(
      `${populationFile}: no population of ${region} in ${year}, the year of its GDP; GDP per head is left out.`,
    );
    return [gdp];
  });
  return { rows, issues: [...issues, ...without] };
}

export const worldbankGdp: Dataset = {
  id: "worldbank-gdp",
  title: "GDP, current US$ (NY.GDP.MKTP.CD)",
  publisher: "World Bank",
  url: "https://data.worldbank.org/indicator/NY.GDP.MKTP.CD",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "World Bank, World Development Indicators, CC BY 4.0",
  vintage: "World Development Indicators, years to 2023",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["gdp", "gdpPerHead"],
  transformations: [
    "The last year with a figure of each country, read in the packaging of datasets/gdp (PDDL).",
    "GDP per head is GDP over the population of the GDP's own year.",
    "Groups of countries (world, income groups, regions) are left out.",
  ],
  caveats: [
    "Some countries stopped reporting: Eritrea 2011, Venezuela 2014, South Sudan 2015, Yemen 2018. The year stands with every figure.",
    "Current US$ at market rates, not purchasing power. Taiwan is not listed.",
  ],
  files: [
    { name: file, url: "https://raw.githubusercontent.com/datasets/gdp/main/data/gdp.csv" },
    {
      name: populationFile,
      url: "https://raw.githubusercontent.com/datasets/population/main/data/population.csv",
    },
  ],
  compile,
};

import type { Dataset } from "../../src/index.ts";
import { emberOverview } from "../ember-overview/dataset.ts";
import { compilePopulation, populationFile } from "./compile.ts";

export const worldbankPopulation: Dataset = {
  id: "worldbank-population",
  title: "Population, total (SP.POP.TOTL)",
  publisher: "World Bank",
  url: "https://data.worldbank.org/indicator/SP.POP.TOTL",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution: "World Bank, World Development Indicators, CC BY 4.0; Taiwan after Ember, CC BY 4.0",
  vintage: "World Development Indicators, years to 2024",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["population"],
  transformations: [
    "The last year with a figure of each country, read in the packaging of datasets/population (PDDL).",
    "Taiwan: electricity demand over demand per head of Ember's last year, status estimated.",
    "Groups of countries (world, income groups, regions) are left out.",
  ],
  files: [
    {
      name: populationFile,
      url: "https://raw.githubusercontent.com/datasets/population/main/data/population.csv",
    },
    ...emberOverview.files,
  ],
  compile: compilePopulation,
};

import type { Dataset } from "../../src/index.ts";
import { gdlFile } from "../crosswalk/files.ts";
import { countriesFile, regionsFile } from "../crosswalk/sources/gdl.ts";
import { compileGdlProvinces, pointsFile } from "./compile.ts";

export const gdlProvinces: Dataset = {
  id: "gdl-provinces",
  title: "Subnational Human Development Database: index, income and population",
  publisher: "Global Data Lab, Radboud University",
  url: "https://globaldatalab.org/shdi/",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  attribution:
    "Subnational HDI Database v5.0, Global Data Lab (Smits & Permanyer 2019), https://globaldatalab.org/shdi/",
  vintage: "SHDI version 5.0, years to 2019",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["hdi", "gniPerHead", "population"],
  transformations: [
    "The last year of each region, from Gapminder's packaging of the database; population from thousands to persons.",
    "Regions of the Global Data Lab are found among the regions of the map by its own map of 2022 and by names, in data/crosswalk/table.csv.",
    "A region of the source that covers several of the map gives its index and income to each of them, status estimated; its population is not split and theirs stay unknown.",
    "Of several regions of the source in one of the map the mean is taken, weighted by population, or by area where borders cross, with the smallest and the largest as its range; their populations are summed where they make up the whole region. Status estimated.",
  ],
  caveats: [
    "Income is gross national income per head in international dollars of 2017 (purchasing power), not GDP: the national means of 2019 equal those of the Human Development Report 2020 in that unit. The packaging does not state the base year.",
    "In poorer countries income is estimated from what households own.",
    "Regions last surveyed in 2001 or 2011 keep the figure of that year.",
    "The packaging states CC BY 4.0; the Global Data Lab asks to be named with a link to its site.",
  ],
  files: [
    gdlFile(regionsFile),
    gdlFile(countriesFile),
    ...["shdi", "gnic", "pop"].map((concept) => gdlFile(pointsFile(concept))),
  ],
  compile: compileGdlProvinces,
};

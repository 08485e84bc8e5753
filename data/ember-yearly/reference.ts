import {
  type CompiledReference,
  type DemandByYear,
  demandByYearShape,
  type Reference,
} from "../../src/index.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { overviewFile, readEntries } from "../ember-overview/compile.ts";
import { emberOverview } from "../ember-overview/dataset.ts";

const firstYear = 2015;

/** Bounds of the carbon intensity: outside, the source holds an error. */
const { min, max } = demandByYearShape.columns.carbonIntensity;

/** Demand and carbon intensity of every country and year from 2015. */
function compile(files: SourceFiles): CompiledReference {
  const issues: string[] = [];
  const rows = readEntries(sourceCsv(files, overviewFile), issues)
    .filter(({ year }) => year >= firstYear)
    .map(({ region, year, demand, intensity }): DemandByYear => {
      if (intensity === undefined) return { region, year, demand };
      if (intensity >= min && intensity <= max)
        return { region, year, demand, carbonIntensity: intensity };
      issues.push(
        `${overviewFile}: ${region} ${year}: a carbon intensity of ${intensity} g/kWh lies outside ${min}–${max} and is left out.`,
      );
      return { region, year, demand };
    });
  return { rows, issues };
}

export const emberYearly: Reference = {
  id: "ember-yearly",
  title: "Electricity demand and carbon intensity by country and year, 2015–2024",
  publisher: emberOverview.publisher,
  url: emberOverview.url,
  licence: emberOverview.licence,
  attribution: emberOverview.attribution,
  vintage: emberOverview.vintage,
  retrieved: emberOverview.retrieved,
  redistributable: true,
  shape: demandByYearShape,
  transformations: [
    "Every country and year from 2015 on; groups of countries are left out.",
    "A carbon intensity outside 5–1,200 g/kWh is left out.",
  ],
  caveats: [
    "Demand is generation plus net imports: it includes grid losses.",
    "The last year is 2024 for 87 countries, 2023 for 83 and 2022 for 39: later years have no figure.",
  ],
  files: emberOverview.files,
  compile,
};

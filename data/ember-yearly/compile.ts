import { type CompiledReference, type DemandByYear, demandByYearShape } from "../../src/index.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { overviewFile, readEntries } from "../ember-overview/compile.ts";

const firstYear = 2015;

/** Bounds of the carbon intensity: outside, the source holds an error. */
const { min, max } = demandByYearShape.columns.carbonIntensity;

interface Yearly extends Omit<CompiledReference, "rows"> {
  readonly rows: readonly DemandByYear[];
}

/** Demand and carbon intensity of every country and year from 2015. */
export function compileYearly(files: SourceFiles): Yearly {
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

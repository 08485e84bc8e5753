import { type Compiled, parseNumber, type Row } from "../../src/index.ts";
import { type LongFigures, lastOf, longFigures } from "../compile/longFigures.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { overviewFile } from "../ember-overview/compile.ts";

export const populationFile = "population.csv";

/** Population of every country and year, as the World Bank prints it. */
export const populations = (files: SourceFiles): LongFigures =>
  longFigures(sourceCsv(files, populationFile), {
    file: populationFile,
    code: "Country Code",
    year: "Year",
    value: "Value",
  });

/** Population of the last year of each country; Taiwan, which the World Bank leaves out, from electricity demand. */
export function compilePopulation(files: SourceFiles): Compiled {
  const { figures, issues } = populations(files);
  const rows = [...figures].map(([region, years]): Row => {
    const [year, value] = lastOf(years);
    return { region, variable: "population", year, value, status: "reported" };
  });
  return { rows: figures.has("TWN") ? rows : [...rows, ...taiwan(files)], issues };
}

const megawattHoursPerTerawattHour = 1e6;

/** People = demand (TWh) over demand per head (MWh), both of the last year that has them. */
function taiwan(files: SourceFiles): readonly Row[] {
  const known = sourceCsv(files, overviewFile).records.flatMap(({ cells }) => {
    const demand = parseNumber(cells.demand_twh).value;
    const perHead = parseNumber(cells.demand_mwh_per_capita).value;
    return cells.country_code === "TWN" && demand !== undefined && perHead !== undefined
      ? [{ year: Number(cells.year), demand, perHead }]
      : [];
  });
  const last = known.sort((a, b) => b.year - a.year)[0];
  if (!last) return [];
  const { year, demand, perHead } = last;
  return [
    {
      region: "TWN",
      variable: "population",
      year,
      value: sixDigits((demand / perHead) * megawattHoursPerTerawattHour),
      status: "estimated",
      note: `The World Bank does not list Taiwan: electricity demand ${demand} TWh over ${perHead} MWh a head (Ember, ${year}).`,
    },
  ];
}

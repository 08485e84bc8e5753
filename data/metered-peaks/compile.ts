import { type Compiled, type CsvRecord, meteredLoadFactor, type Row } from "../../src/index.ts";
import { loadFactorRow } from "../compile/loadFactorRow.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3OfAlpha2 } from "../compile/spelling.ts";

export const peaksFile = "annual_peak_mw.csv";
export const usPeaksFile = "us_eia930_annual_peak_mw.csv";

/** Years that describe the grids of today. */
const [firstYear, lastYear] = [2019, 2024];

/** How far a meter's load factor may be off: its perimeter is not quite the country's. */
const spread = 0.03;

/** Series that are not named by the code of their country. */
const namedSeries: Readonly<Record<string, string>> = {
  "electrcity_demand_Australia_2015-2024": "AUS",
  "electrcity_demand_Newzealand_2015-2024": "NZL",
};

/** What one year of hourly load says of one country. */
interface Peak {
  readonly region: string;
  readonly year: number;
  /** MW. */
  readonly peak: number;
  /** GWh. */
  readonly energy: number;
  readonly hours: number;
  readonly note: string;
}

/**
 * Load factors from a year of hourly load: energy / (hours × peak), the newest year without a flag; the peak is the tenth
 * highest hour, since single hours hold spikes, and the cleaned peak of the contiguous United States.
 */
export function compileMeteredPeaks(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const newest = new Map<string, Peak>();
  const peaks = [...countryPeaks(files, issues), ...unitedStates(files, issues)];
  for (const peak of peaks)
    if (peak.year > (newest.get(peak.region)?.year ?? 0)) newest.set(peak.region, peak);
  return { rows: [...newest.values()].map(rowOf), issues };
}

function countryPeaks(files: SourceFiles, issues: string[]): readonly Peak[] {
  const csv = sourceCsv(files, peaksFile);
  issues.push(...csv.issues);
  const countries = new Set<string>();
  const peaks = csv.records.flatMap((record): readonly Peak[] => {
    const region = countryOf(record.cells.file ?? "");
    if (region === undefined) return [];
    countries.add(region);
    const isUsable = record.cells.flag === "" && isRecent(record.cells.year_utc);
    return isUsable
      ? peakOf(record, issues, { region, file: peaksFile, peak: "tenth_highest_hour" })
      : [];
  });
  const without = [...countries].filter(
    (country) => !peaks.some(({ region }) => region === country),
  );
  if (without.length > 0)
    issues.push(
      `${peaksFile}: ${without.join(", ")} have no whole year without spikes in ${firstYear}–${lastYear} and are left out.`,
    );
  return peaks;
}

/** The contiguous states stand for the country: Alaska and Hawaii are 0.4 % of its demand. */
function unitedStates(files: SourceFiles, issues: string[]): readonly Peak[] {
  const csv = sourceCsv(files, usPeaksFile);
  issues.push(...csv.issues);
  return csv.records
    .filter(({ cells }) => cells.level === "contiguous_US" && isRecent(cells.year_utc))
    .flatMap((record) =>
      peakOf(record, issues, { region: "USA", file: usPeaksFile, peak: "peak_cleaned_mw" }),
    );
}

/** Regions and balancing authorities of the United States are no countries. */
const countryOf = (series: string): string | undefined =>
  namedSeries[series] ??
  (series.startsWith("US_") ? undefined : alpha3OfAlpha2(series.split("_")[0] ?? ""));

const isRecent = (year: string | undefined): boolean =>
  Number(year) >= firstYear && Number(year) <= lastYear;

interface Columns {
  readonly region: string;
  readonly file: string;
  readonly peak: string;
}

function peakOf(
  { row, cells }: CsvRecord,
  issues: string[],
  { region, file, peak: column }: Columns,
): readonly Peak[] {
  const figure = (name: string) =>
    readFigure(cells[name], `${file}, row ${row}, column ${name} (${region})`, issues);
  const peak = figure(column);
  const energy = figure(file === usPeaksFile ? "energy_gwh" : "energy_thousand_units_h");
  const hours = figure("hours");
  if (peak === undefined || energy === undefined || hours === undefined) return [];
  const year = Number(cells.year_utc);
  return [{ region, year, peak, energy, hours, note: noteOf({ energy, hours, peak }, column) }];
}

const noteOf = (
  { energy, hours, peak }: Pick<Peak, "energy" | "hours" | "peak">,
  column: string,
): string =>
  `${sixDigits(energy / 1000)} TWh in ${hours} hours, ${column === "peak_cleaned_mw" ? "peak (cleaned)" : "tenth highest hour"} ${sixDigits(peak / 1000)} GW`;

const rowOf = ({ region, year, peak, energy, hours, note }: Peak): Row =>
  loadFactorRow({
    ...{ region, year, spread, note },
    value: meteredLoadFactor({ energy, hours, tenthHighestHour: peak }),
    status: "measured",
  });

import {
  type CompiledReference,
  type CsvRecord,
  type OperatorSite,
  operatorSitesShape,
  optional,
} from "../../src/index.ts";
import { ownReference } from "../compile/ownReference.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { alpha3Of } from "../compile/spelling.ts";
import { regionOfCode } from "../compile/subdivision.ts";

export const metrosFile = "microsoft_metro_fy25.csv";
export const disclosuresFile = "operator_disclosures.csv";

/** Years before the first one of the scenarios are of no use as floors. */
const firstYear = 2022;

interface OperatorSites extends Omit<CompiledReference, "rows"> {
  readonly rows: readonly OperatorSite[];
}

/** Electricity of Microsoft's metropolitan areas and of Meta's campuses, and single figures of Chinese operators. */
export function compileOperatorSites(files: SourceFiles): OperatorSites {
  const issues: string[] = [];
  const rows = [...metros(files, issues), ...campuses(files, issues)];
  const own = ownReference("operator-sites/figures.csv", operatorSitesShape);
  return {
    rows: [...rows, ...(own.rows as readonly object[] as readonly OperatorSite[])],
    issues: [...issues, ...own.issues],
  };
}

function metros(files: SourceFiles, issues: string[]): readonly OperatorSite[] {
  const csv = sourceCsv(files, metrosFile);
  issues.push(...csv.issues);
  return csv.records.flatMap((record): OperatorSite[] => {
    const { location = "", country: printed = "" } = record.cells;
    const country = alpha3Of(printed);
    const energy = terawattHours(record, { file: metrosFile, column: "electricity_mwh", issues });
    if (country === undefined || energy === undefined) {
      issues.push(
        `${metrosFile}, row ${record.row} (${location}): left out; received the country "${printed}" and ${record.cells.electricity_mwh} MWh.`,
      );
      return [];
    }
    return [
      {
        id: idOf("microsoft", location, 2025),
        operator: "Microsoft",
        place: location,
        country,
        ...optional("region", stateIn(location)),
        extent: "metro",
        ...yearly(energy, 2025, "07-01/06-30"),
        source: "Microsoft, Data Fact Sheet (2026), electricity by location of fiscal year 2025",
        url: "https://www.microsoft.com/en-us/corporate-responsibility/sustainability/report",
        read: "github.com/recozers/openobservatory (MIT), which quotes it",
        note: "Owned sites only, 43 % of the company's electricity",
      },
    ];
  });
}

function campuses(files: SourceFiles, issues: string[]): readonly OperatorSite[] {
  const csv = sourceCsv(files, disclosuresFile);
  issues.push(...csv.issues);
  return csv.records.flatMap((record): OperatorSite[] => {
    const { operator, metric, site_name: name = "", year: printed = "" } = record.cells;
    const year = Number(printed);
    if (operator !== "Meta" || metric !== "electricity_mwh" || !(year >= firstYear)) return [];
    const place = name.replace(/^Meta /, "");
    const country = countryIn(place);
    const energy = terawattHours(record, { file: disclosuresFile, column: "value", issues });
    if (country === undefined || energy === undefined) {
      issues.push(
        `${disclosuresFile}, row ${record.row} (${name}): left out; name its state as (OR) or its country as (Ireland).`,
      );
      return [];
    }
    return [
      {
        id: idOf("meta", place, year),
        operator: "Meta",
        place,
        country,
        ...optional("region", stateIn(place)),
        extent: "campus",
        ...yearly(energy, year, "01-01/12-31"),
        source: `Meta, ${record.cells.source_table ?? ""}`,
        url: record.cells.source_url ?? "",
        read: "github.com/recozers/openobservatory (MIT), which quotes it",
      },
    ];
  });
}

interface Cell {
  readonly file: string;
  readonly column: string;
  readonly issues: string[];
}

function terawattHours(
  { row, cells }: CsvRecord,
  { file, column, issues }: Cell,
): number | undefined {
  const megawattHours = readFigure(cells[column], `${file}, row ${row}, column ${column}`, issues);
  return megawattHours === undefined ? undefined : sixDigits(megawattHours / 1e6);
}

/** A year's electricity; a fiscal year is called by the year that it ends in. */
function yearly(value: number, year: number, period: "07-01/06-30" | "01-01/12-31") {
  const [from = "", to = ""] = period.split("/");
  return {
    metric: "energy",
    value,
    unit: "TWh",
    year,
    from: `${from > to ? year - 1 : year}-${from}`,
    to: `${year}-${to}`,
    status: "reported",
  } as const;
}

/** Id of the American state that stands in brackets behind a place, such as "Boydton (VA)". */
const stateIn = (place: string): string | undefined =>
  regionOfCode(`US-${/\((?<state>[A-Z]{2})\)$/.exec(place)?.groups?.state}`);

const countryIn = (place: string): string | undefined =>
  stateIn(place) === undefined
    ? alpha3Of(/\((?<country>[^)]+)\)$/.exec(place)?.groups?.country ?? "")
    : "USA";

const idOf = (operator: string, place: string, year: number): string =>
  `${operator}-${place}-${year}`
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-");

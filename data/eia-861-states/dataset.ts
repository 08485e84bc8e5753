import type { Compiled, CsvRecord, Dataset, Row } from "../../src/index.ts";
import { missingRegions } from "../compile/missingRegions.ts";
import { readFigure } from "../compile/readFigure.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import { type SourceFiles, sourceCsv } from "../compile/sourceCsv.ts";
import { regionOfName, regionsOfCountry } from "../compile/subdivision.ts";

const file = "consolidated_ieee_data_by_state_year.csv";
const year = 2023;
const minutesPerHour = 60;

const columns = { saidi: "SAIDI_All_Events", saifi: "SAIFI_All_Events" } as const;

/** Interruptions of supply by state, all events: hours and number per customer and year. */
function compile(files: SourceFiles): Compiled {
  const csv = sourceCsv(files, file, { headerRow: headerRow(files) });
  const issues = [...csv.issues];
  const rows = csv.records
    .filter(({ cells }) => Number(cells.Year) === year)
    .flatMap((record) => rowsOf(record, issues));
  const regions = regionsOfCountry("USA");
  const missing = (["saidi", "saifi"] as const).flatMap((variable) =>
    missingRegions(file, variable, { rows, regions }),
  );
  return { rows, issues: [...issues, ...missing] };
}

/** The publisher's copy begins with an empty line. */
const headerRow = (files: SourceFiles): number =>
  sourceCsv(files, file).columns.includes("State") ? 1 : 2;

function rowsOf({ row, cells }: CsvRecord, issues: string[]): readonly Row[] {
  const region = regionOfName("USA", cells.State ?? "");
  if (region === undefined) {
    issues.push(
      `${file}, row ${row}: received the state "${cells.State}", which is unknown; left out.`,
    );
    return [];
  }
  return (["saidi", "saifi"] as const).flatMap((variable): Row[] => {
    const cell = cells[columns[variable]];
    const value = readFigure(cell, `${file}, row ${row}, column ${columns[variable]}`, issues);
    if (value === undefined) return [];
    const figure = variable === "saidi" ? sixDigits(value / minutesPerHour) : value;
    return [{ region, variable, year, value: figure, status: "reported" }];
  });
}

export const eia861States: Dataset = {
  id: "eia-861-states",
  title: "Interruptions of electricity supply by state of the United States",
  publisher: "U.S. Energy Information Administration",
  url: "https://www.eia.gov/electricity/annual/",
  licence: {
    name: "Public domain (U.S. government work)",
    url: "https://www.eia.gov/about/copyrights_reuse.php",
  },
  attribution:
    "U.S. Energy Information Administration, form EIA-861, Electric Power Annual; consolidated by PowerGrid-Insights-Reliability",
  vintage: "2013–2023",
  retrieved: "2026-11-23",
  redistributable: true,
  supplies: ["saidi", "saifi"],
  transformations: [
    "Kept 2023, all events, joined by name; minutes per customer and year to hours.",
  ],
  caveats: [
    "All events, storms included: one hurricane can make a state's year. The national figures are of the largest city only.",
    "Utilities that do not follow the standard of the IEEE are not in it.",
    "The table was put together from EIA's yearly files by a third party.",
  ],
  files: [
    {
      name: file,
      url: "https://raw.githubusercontent.com/asjchat/PowerGrid-Insights-Reliability/f79afd56385173dfe6f569296f98d24dd89ab9de/consolidated_ieee_data_by_state_year.csv",
    },
  ],
  compile,
};

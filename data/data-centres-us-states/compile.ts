import { type Compiled, parseNumber, type Row } from "../../src/index.ts";
import { ownTable } from "../compile/ownTable.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { regionOfCode, regionsOfCountry } from "../compile/subdivision.ts";
import { retailSalesFile, salesOfStates } from "../eia-us-states/compile.ts";

const sharesTable = "data-centres-us-states/shares.csv";

/** Year of EPRI's shares, and so of the sales to which they are applied. */
const year = 2023;

/** Share of data centres as published, and their electricity: share × retail sales of the same year. */
export function compileStateDataCentres(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const sales = salesOfStates(files, { year, sector: "ALL" }, issues);
  const rows = ownTable(sharesTable).flatMap((cells): readonly Row[] => {
    const region = regionOfCode(cells.iso_3166_2 ?? "");
    const { value: percent } = parseNumber(cells.share);
    const sold = region === undefined ? undefined : sales.get(region);
    if (region !== undefined && percent !== undefined && sold !== undefined)
      return rowsOf(region, { percent, sold, source: `${cells.source}, ${cells.url}` });
    issues.push(
      `data/${sharesTable}: ${cells.state} is left out; it has the share "${cells.share}" and sales of ${sold} TWh in ${retailSalesFile}.`,
    );
    return [];
  });
  const known = new Set(rows.map(({ region }) => region));
  const unknown = regionsOfCountry("USA").filter((region) => !known.has(region));
  return {
    rows,
    issues: [
      ...issues,
      `data/${sharesTable}: EPRI prints no share of ${unknown.join(", ")}; they have no figure, which is not 0.`,
    ],
  };
}

interface Share {
  /** Data centres' share of the state's electricity, %. */
  readonly percent: number;
  /** Retail sales, TWh. */
  readonly sold: number;
  readonly source: string;
}

const rowsOf = (region: string, { percent, sold, source }: Share): readonly Row[] => [
  { region, variable: "dataCentreShare", year, value: percent, status: "modelled", note: source },
  {
    region,
    variable: "dataCentreElectricity",
    year,
    value: sixDigits((percent / 100) * sold),
    status: "estimated",
    note: `${percent} % (${source}) × retail sales of ${sixDigits(sold)} TWh in ${year} (EIA).`,
  },
];

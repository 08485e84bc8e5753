import { type Compiled, parseNumber } from "../../src/index.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { sourceSheet } from "../compile/sourceSheet.ts";
import { type Figure, intensiveRows } from "../crosswalk/intensive.ts";
import { matchesByRegion } from "../crosswalk/readCrosswalk.ts";
import { awareCode, awareCountry, awareFile, awareSheet } from "../crosswalk/sources/gadm.ts";

/** Year of the workbook; demand of 2019, water availability of three decades. */
const year = 2024;

/** Water demand of 2019 outside agriculture, m³ a year: what the publisher weights basins by. */
const demandSheet = "pHWC_nonagri";

/** The annual factor for non-agricultural water, by region of the atlas. */
export async function compileAwareProvinces(files: SourceFiles): Promise<Compiled> {
  const factors = await annual(files, awareSheet);
  const demands = await annual(files, demandSheet);
  const without = [...factors].filter(([, factor]) => factor === undefined);
  const figures = new Map<string, Figure>(
    [...factors].flatMap(([code, factor]) => {
      if (factor === undefined) return [];
      const weight = demands.get(code);
      return [
        [code, { value: sixDigits(factor), year, ...(weight === undefined ? {} : { weight }) }],
      ];
    }),
  );
  const rows = intensiveRows(matchesByRegion("gadm-4.1"), {
    variable: "scarcityFactor",
    figures,
    weightedBy: "their water demand outside agriculture",
  });
  const issues =
    without.length === 0
      ? []
      : [
          `${awareFile}, sheet ${awareSheet}: ${without.length} regions have no factor (printed NotDefined).`,
        ];
  return { rows, issues };
}

/** Column Annual of a sheet, by country's code and name. */
async function annual(
  files: SourceFiles,
  sheet: string,
): Promise<ReadonlyMap<string, number | undefined>> {
  const [header = [], ...body] = await sourceSheet(files, awareFile, sheet);
  const column = header.indexOf("Annual");
  return new Map(
    body.map((cells) => [
      awareCode(awareCountry(String(cells[0] ?? "")), String(cells[1] ?? "")),
      parseNumber(String(cells[column] ?? "")).value,
    ]),
  );
}

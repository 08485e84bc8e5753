import { type Compiled, parseNumber, type Row } from "../../src/index.ts";
import { ownTable } from "../compile/ownTable.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { compileYearly } from "../ember-yearly/compile.ts";

const table = "published-peaks/peaks.csv";

/** Load factors of national grids lie in here: outside, the peak and the demand are of different perimeters. */
const [lowest, highest] = [0.45, 0.88];

/** How far a load factor from a published peak may be off. */
const spread = 0.03;

/** Thousand hours of a year: TWh over GW times this is a ratio. */
const thousandHours = 8.76;

/** Load factor = demand of the year / (8.76 × published peak). */
export function compilePublishedPeaks(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const demands = new Map(
    compileYearly(files).rows.map(({ region, year, demand }) => [`${region} ${year}`, demand]),
  );
  const rows = ownTable(table).flatMap((cells): Row[] => {
    const { region = "", year = "", source, url } = cells;
    const demand = demands.get(`${region} ${year}`);
    const peak = parseNumber(cells.peak).value;
    if (demand === undefined || peak === undefined) {
      issues.push(
        `data/${table}: ${region} ${year} is left out; received a peak of "${cells.peak}" GW and a demand of ${demand} TWh.`,
      );
      return [];
    }
    const value = demand / (thousandHours * peak);
    if (value < lowest || value > highest) {
      issues.push(
        `data/${table}: ${region} ${year}: ${demand} TWh over a peak of ${peak} GW is a load factor of ${value.toFixed(3)}, outside ${lowest}–${highest}: demand and peak are of different perimeters, so it is left out.`,
      );
      return [];
    }
    return [
      {
        region,
        variable: "systemLoadFactor",
        year: Number(year),
        value,
        low: value * (1 - spread),
        high: value * (1 + spread),
        status: "reported",
        note: `${demand} TWh (Ember), peak ${peak} GW (${cells.place}; ${source}, ${url})`,
      },
    ];
  });
  return { rows, issues };
}

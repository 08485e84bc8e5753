import {
  type Compiled,
  isPlausibleLoadFactor,
  parseNumber,
  plausibleLoadFactor,
  publishedLoadFactor,
  type Row,
} from "../../src/index.ts";
import { ownTable } from "../compile/ownTable.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { compileYearly } from "../ember-yearly/compile.ts";

const table = "published-peaks/peaks.csv";

/** How far a load factor from a published peak may be off. */
const spread = 0.03;

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
    const value = publishedLoadFactor(demand, peak);
    if (!isPlausibleLoadFactor(value)) {
      const { min, max } = plausibleLoadFactor;
      issues.push(
        `data/${table}: ${region} ${year}: ${demand} TWh over a peak of ${peak} GW is a load factor of ${value.toFixed(3)}, outside ${min}–${max}: demand and peak are of different perimeters, so it is left out.`,
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

import type { Compiled, Row } from "../../src/index.ts";
import { ownTable } from "../compile/ownTable.ts";
import { sixDigits } from "../compile/sixDigits.ts";
import type { SourceFiles } from "../compile/sourceCsv.ts";
import { regionOfCode } from "../compile/subdivision.ts";
import { compileOverview } from "../ember-overview/compile.ts";
import { nodeLoadFactor, plexosYear } from "../plexos-load-factors/compile.ts";
import { type PlexosNode, plexosNodes } from "../plexos-load-factors/nodes.ts";

const table = "plexos-load-factors/parts.csv";

/**
 * Load factors of states and provinces that are exactly one part of the model, and their demand: the part's share of the
 * nation's demand of 2015 times the nation's demand of today.
 */
export function compilePlexosProvinces(files: SourceFiles): Compiled {
  const issues: string[] = [];
  const nodes = plexosNodes(files, issues);
  const overview = compileOverview(files);
  const records = ownTable(table);
  const codes = [...new Set(records.map(({ region = "" }) => region))];
  const rows = codes.flatMap((code): readonly Row[] => {
    const parts = records.filter(({ region: of }) => of === code);
    const region = regionOfCode(code);
    const own = parts.flatMap(({ node }) => nodes.filter(({ id }) => id === node));
    const country = own[0]?.country;
    if (region === undefined || country === undefined || own.length < parts.length) {
      issues.push(
        `data/${table}: ${code} is left out; its region or one of its parts is not known.`,
      );
      return [];
    }
    const nation = nodes.filter((node) => node.country === country);
    const demand = overview.rows.find(
      (row) => row.region === country && row.variable === "annualDemand",
    );
    return [
      ...(own.length === 1 ? [nodeLoadFactor(region, own)] : []),
      ...(demand === undefined ? [] : [demandRow(region, totalOf(own) / totalOf(nation), demand)]),
    ];
  });
  return { rows, issues };
}

const totalOf = (nodes: readonly PlexosNode[]): number =>
  nodes.reduce((total, { demand }) => total + demand, 0);

const demandRow = (region: string, share: number, nation: Row): Row => ({
  region,
  variable: "annualDemand",
  year: plexosYear,
  value: sixDigits(share * (nation.value ?? Number.NaN)),
  status: "modelled",
  note: `${sixDigits(100 * share)} % of the nation's demand in ${plexosYear} × ${nation.value} TWh in ${nation.year} (Ember)`,
});
